// What is wrong with what the grader was given: options, folders, files.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

inline constexpr Message needs_value{"{0} needs a value after it; --help shows how",
                                     "{0} 后面需要一个值；用法见 --help"};
inline constexpr Message no_results_folder{"{0}: there is no such folder to put the results into",
                                           "{0}：没有这个文件夹，无处存放结果"};
inline constexpr Message is_folder_not_file{"{0}: is a folder; {1} names a file",
                                            "{0}：是文件夹；{1} 后面应当是文件名"};
inline constexpr Message is_no_page{
    "--report names the page to write, such as report.html; {0} doesn't end in .html",
    "--report 后面应当是要写的网页，例如 report.html；{0} 不以 .html 结尾"};
inline constexpr Message is_no_results_file{
    "--results names the file to write, such as results.json; {0} is the name of an exercise or an "
    "assignment",
    "--results 后面应当是要写的文件，例如 results.json；{0} 是练习或作业的名字"};
inline constexpr Message lang_is{"--lang is en or zh, not {0}", "--lang 是 en 或 zh，不是 {0}"};
inline constexpr Message unknown_option{"unknown option {0}; --help lists them",
                                        "没有选项 {0}；全部选项见 --help"};
inline constexpr Message only_grading_heeds{"{0} belongs to grading; leave it away, or the command",
                                            "{0} 只用于评分；请去掉它，或者去掉命令"};
inline constexpr Message sanitize_or_isolation{
    "--sanitize lets a program do more than --require-isolation allows; use one of them",
    "--sanitize 允许程序做的事超出 --require-isolation 的限制；只能用其中一个"};
inline constexpr Message no_sanitizer{
    "--sanitize: {0} has no AddressSanitizer; install its library (libasan for GCC, "
    "libclang-rt-dev for Clang), delete {1} and build again",
    "--sanitize：{0} 没有 AddressSanitizer；请安装它的库（GCC 用 libasan，Clang 用 "
    "libclang-rt-dev），删除 {1}，再重新构建"};
inline constexpr Message no_case_folder{"{0}: there is no such folder; --cases names one",
                                        "{0}：没有这个文件夹；--cases 后面应当是文件夹"};
inline constexpr Message no_submission_folder{
    "{0}: there is no such folder; --submission names one",
    "{0}：没有这个文件夹；--submission 后面应当是文件夹"};
inline constexpr Message no_exercises_folder{
    "{0}: the folder of the exercises is missing; was it renamed or moved?",
    "{0}：练习的文件夹不见了；是不是改名或移走了？"};
inline constexpr Message no_exercise_file{"{0}: holds no exercise file, such as {1}",
                                          "{0}：里面没有练习文件，例如 {1}"};
inline constexpr Message is_link{"{0}: is a link; hand in the file itself",
                                 "{0}：是链接；请提交文件本身"};
inline constexpr Message cases_of_another{"{0}: holds cases of {1}, not of {2}",
                                          "{0}：里面是 {1} 的用例，不是 {2} 的"};
inline constexpr Message damaged_cases{
    "{0}; get the file anew, for instance with: git checkout -- {1}",
    "{0}；请重新获取这个文件，例如输入：git checkout -- {1}"};
inline constexpr Message catalogue_line{
    "expected number, points, name, file and title, separated by spaces",
    "应当依次是编号、分值、名字、文件和标题，用空格分开"};
inline constexpr Message negative_points{"points can't be negative", "分值不能是负数"};
inline constexpr Message outside_assignment{
    "the file stands in an assignment's folder, as in 3_step_by_step/{0}",
    "文件应当在作业的文件夹里，例如 3_step_by_step/{0}"};
inline constexpr Message listed_twice{"{0} is listed twice", "{0} 列了两次"};
inline constexpr Message number_taken{"number {0} is taken by {1}", "编号 {0} 已经属于 {1}"};
inline constexpr Message lists_no_exercise{"{0}: lists no exercise", "{0}：没有列出任何练习"};
inline constexpr Message second_marker{"a second \"{0}\"; one exercise has one",
                                       "又出现了一个“{0}”；一道练习只能有一个"};
inline constexpr Message no_marker{"{0}: has no line with \"{1}\"", "{0}：没有写着“{1}”的一行"};
inline constexpr Message markers_swapped{"END CODE HERE stands before START CODE HERE; swap them",
                                         "END CODE HERE 写在 START CODE HERE 之前；请对调"};
inline constexpr Message no_binding{"{0} is missing: every exercise needs a binding",
                                    "缺少 {0}：每道练习都要有一个 binding"};
inline constexpr Message several_of_name{
    "{0} is the name of several exercises: {1}; write the whole of one",
    "有几道练习叫 {0}：{1}；请写出其中一道的全名"};
inline constexpr Message namesakes{"{0} is the one in {1}; others have that name too: {2}",
                                   "{0} 指 {1} 中的那道；同名的还有 {2}"};
inline constexpr Message did_you_mean{"did you mean {0}? ", "是不是想写 {0}？"};
inline constexpr Message second_command{
    "{0} is a command, not an exercise: type it first, one command at a time",
    "{0} 是命令，不是练习：命令写在最前面，一次写一个"};
inline constexpr Message no_such_exercise{
    "there is no exercise or command {0}; {1}exercises/catalogue.txt lists the exercises, --help "
    "the commands",
    "没有练习或命令 {0}；{1}全部练习见 exercises/catalogue.txt，全部命令见 --help"};
inline constexpr Message nothing_matches{
    "no case matches the filter; --gtest_list_tests lists them",
    "没有用例符合过滤条件；--gtest_list_tests 列出全部用例"};
inline constexpr Message is_folder{"{0}: is a folder", "{0}：是文件夹"};
inline constexpr Message is_no_ordinary_file{"{0}: is not an ordinary file", "{0}：不是普通文件"};
inline constexpr Message cannot_read{"{0}: can't be read; is it there, and yours to read?",
                                     "{0}：无法读取；文件存在吗？你有权读取吗？"};
inline constexpr Message cannot_make_folder{
    "{0}: can't be made ({1}); the grader keeps what it builds there",
    "{0}：无法创建（{1}）；评分程序把构建的结果存放在那里"};
inline constexpr Message cannot_keep{"can't keep what was built: {0}", "无法保存构建的结果：{0}"};
inline constexpr Message cannot_write{"{0}: can't be written (is the disk full?)",
                                      "{0}：无法写入（磁盘满了吗？）"};
inline constexpr Message standard_output{"standard output", "标准输出"};
inline constexpr Message cannot_list_symbols{"{0} can't list symbols: {1}",
                                             "{0} 无法列出符号：{1}"};
inline constexpr Message see_isolation{"{0}; {1} --isolation shows what works on this machine",
                                       "{0}；{1} --isolation 显示这台机器上哪些可用"};
inline constexpr Message infra{"INFRA: {0}; this is not your fault", "INFRA：{0}；这不是你的错"};

}  // namespace dnn::messages

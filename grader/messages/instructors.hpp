// What the instructors' tools say: `regenerate`, which makes the case files and audits the known
// mistakes, and `make_stubs`.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

inline constexpr Message tool_failed{"INFRA: {0}", "INFRA：{0}"};

// ---- how regenerate is called

inline constexpr Message regenerate_usage{
    R"(regenerate [EXERCISE...] [--seed N] [--out DIR] [--check | --audit]

Writes the case files anew, all of them or only those of the exercises or assignments named, such
as linear_forward or 1_basics: inputs from the case builders, expected outputs from the solutions,
wrong answers from solutions/mistakes.

  --seed N    draws the random cases from seed N (0 to 4294967295); 1 when not given. The notebooks'
              own cases and the edge cases stay as they are
  --out DIR   writes below DIR; test_cases/ when not given
  --check     writes nothing; compares with the files that are there, last digits aside
  --audit     writes nothing; grades every mistake with the files that are there, and shows which
              cases catch it and whether it is named
  --lang en|zh
              English or Chinese; else the locale's

Exit code: 0 done; 1 some file differs, or the audit found a problem; 2 wrong usage or input;
3 our fault.
)",
    R"(regenerate [练习...] [--seed N] [--out DIR] [--check | --audit]

重新写出用例文件：全部，或只写指定的练习或作业的，例如 linear_forward 或 1_basics。
输入由用例生成函数给出，应有的结果由答案算出，错误的结果由 solutions/mistakes 算出。

  --seed N    用种子 N（0 到 4294967295）抽取随机用例；不写则是 1。notebook 自己的用例
              和边界用例保持不变
  --out DIR   写到 DIR 里；不写则是 test_cases/
  --check     什么也不写；与已有的文件比较，末位数字不计
  --audit     什么也不写；用已有的文件给每种已知的错误评分，显示哪些用例能发现它，
              以及能不能指出它
  --lang en|zh
              英文或中文；不写则按系统的语言设置

退出码：0 已完成；1 有文件不同，或审查发现了问题；2 用法或输入有误；
        3 本程序自身的错误。
)"};
inline constexpr Message seed_is{"--seed takes a whole number from 0 to 4294967295, not {0}",
                                 "--seed 后面应当是 0 到 4294967295 的整数，不是 {0}"};
inline constexpr Message lacks_value{"{0} needs a value after it", "{0} 后面需要一个值"};
inline constexpr Message check_or_audit{"--check and --audit are two questions; ask one at a time",
                                        "--check 和 --audit 是两件事；一次只能做一件"};
inline constexpr Message audit_without_seed{
    "--audit grades with the files that are there; --seed writes others",
    "--audit 用已有的文件评分；--seed 会写出别的文件"};
inline constexpr Message no_solutions{"solutions/ is not here; the expected outputs come from them",
                                      "这里没有 solutions/；应有的结果要由其中的答案算出"};
inline constexpr Message nothing_to_compare_with{"{0}: there is no such folder to compare with",
                                                 "{0}：没有这个文件夹，无从比较"};
inline constexpr Message out_is_no_folder{"{0}: is not a folder; --out names one",
                                          "{0}：不是文件夹；--out 后面应当是文件夹"};
inline constexpr Message cannot_make{"{0}: can't be made: {1}", "{0}：无法创建：{1}"};

// ---- the case files

inline constexpr Message differs_in_last_digits{
    "{0} differs in last digits only, as between processors: up to date",
    "{0} 只有末位数字不同，处理器不同就会这样：算作最新"};
inline constexpr Message file_differs{"{0} differs", "{0} 有不同"};
inline constexpr Message file_is_missing{"{0} is missing", "缺少 {0}"};
inline constexpr Message one_file_up_to_date{"1 case file is up to date", "1 个用例文件已是最新的"};
inline constexpr Message files_up_to_date{"{0} case files are up to date",
                                          "{0} 个用例文件都已是最新的"};
inline constexpr Message one_file_written{"1 case file written below {0}",
                                          "1 个用例文件已写到 {0} 里"};
inline constexpr Message files_written{"{0} case files written below {1}",
                                       "{0} 个用例文件已写到 {1} 里"};
inline constexpr Message no_answer_of_solution{"the solution of {0} gives no answer for {1}",
                                               "{0} 的答案对用例 {1} 没有给出结果"};
inline constexpr Message solution_changes{"the solution of {0} changes its answer for {1}: {2}",
                                          "{0} 的答案对用例 {1} 前后给出的结果不同：{2}"};
inline constexpr Message solution_not_linked{"the solution of {0} can't be linked: {1}",
                                             "{0} 的答案无法链接：{1}"};

// ---- the known mistakes

inline constexpr Message mistake_not_built{"{0}: {1}: {2}", "{0}：{1}：{2}"};
inline constexpr Message mistake_ends_otherwise{
    "{0}: {1} in {2}: {3}; a known mistake ends with values or with an exception",
    "{0}：在用例 {2} 中是 {1}：{3}；已知的错误应当给出值，或者抛出异常"};
inline constexpr Message expected_line{"expected \"{0}…\", not {1}", "应当是 \"{0}…\"，不是 {1}"};
inline constexpr Message no_sentence{"{0} can't be written, {1}", "不能写 {0}，{1}"};
inline constexpr Message named_unlike_file{
    "the mistake is named {0}, its file {1}; they must be the same",
    "这个错误名叫 {0}，它的文件名却是 {1}；两者必须相同"};
inline constexpr Message no_mistake_name{"{0} can't be a name, {1}", "{0} 不能用作名字，{1}"};
inline constexpr Message beside_folders{
    "{0}: stands beside the folders; a mistake belongs into that of its exercise",
    "{0}：放在了各个文件夹之外；错误应当放在它那道练习的文件夹里"};
inline constexpr Message no_assignment_named_so{"{0}: no assignment has this name",
                                                "{0}：没有叫这个名字的作业"};
inline constexpr Message no_exercise_named_so{"{0}: no exercise has this name",
                                              "{0}：没有叫这个名字的练习"};
inline constexpr Message no_original{
    "{0}: is declared the same as {1}, which is no mistake of its own there",
    "{0}：写明与 {1} 相同，而那里没有一个独立的错误叫这个名字"};
inline constexpr Message only_mistakes_here{"{0}: is no .cpp file; only mistakes belong here",
                                            "{0}：不是 .cpp 文件；这里只能放错误"};

// ---- the audit's table

inline constexpr Message one_mistake{"1 mistake", "1 种错误"};
inline constexpr Message several_mistakes{"{0} mistakes", "{0} 种错误"};
inline constexpr Message one_case{"1 case", "1 个用例"};
inline constexpr Message several_cases{"{0} cases", "{0} 个用例"};
inline constexpr Message audit_head{"{0}: {1}, {2}", "{0}：{1}，{2}"};
inline constexpr Message column_mistake{"mistake", "错误"};
inline constexpr Message column_cases{"in case", "各用例"};
inline constexpr Message column_caught{"caught", "发现"};
inline constexpr Message column_named{"named", "指出"};
inline constexpr Message caught_of{"{0} of {1}", "{0}/{1} 个"};
inline constexpr Message named_right{"yes", "是"};
inline constexpr Message named_as{"as {0}", "是，作为 {0}"};
inline constexpr Message named_otherwise{"no, as {0}", "否，说成 {0}"};
inline constexpr Message not_named{"no, {0}", "否，{0}"};
inline constexpr Message audit_total{"{0}: {1} caught, {2} named ({3} %)",
                                     "{0}：发现了 {1} 种，指出了 {2} 种（{3} %）"};

// ---- the audit's problems

inline constexpr Message audit_problem{"problem: {0}", "问题：{0}"};
inline constexpr Message has_no_mistake{"{0} has no known mistake", "{0} 没有已知的错误"};
inline constexpr Message never_caught{"{0}: no case catches it; add a case that does",
                                      "{0}：没有用例能发现它；请添加一个能发现它的用例"};
inline constexpr Message not_the_same{"{0}: declared the same as {1}, but it answers otherwise",
                                      "{0}：写明与 {1} 相同，给出的结果却不同"};
inline constexpr Message not_in_case_file{
    "{0}: the case file doesn't hold {1}; run build/bin/regenerate",
    "{0}：用例文件里没有 {1}；请运行 build/bin/regenerate"};
inline constexpr Message only_in_case_file{
    "{0}: the case file holds {1}, which solutions/mistakes doesn't; run build/bin/regenerate",
    "{0}：用例文件里有 {1}，solutions/mistakes 里却没有；请运行 build/bin/regenerate"};
inline constexpr Message told_apart_by_none{
    "{0}: {1} and {2} answer the same in every case; add a case that tells them apart, or declare "
    "one the same as the other",
    "{0}：{1} 和 {2} 在每个用例中结果都相同；请添加一个能区分它们的用例，或者写明其中一个与"
    "另一个相同"};
inline constexpr Message too_few_named{"fewer than 95 in a hundred mistakes are named",
                                       "能指出的错误不到百分之九十五"};

// ---- make_stubs

inline constexpr Message stubs_usage{R"(make_stubs [--check | --force]

Derives every exercise from its solution: what stands between START CODE HERE and END CODE HERE goes,
and throw NotImplemented takes its place. An exercise that somebody has worked on is left alone.

  --check   writes nothing; fails when an exercise is not what would be written
  --force   overwrites work too
  --lang en|zh
            English or Chinese; else the locale's

Exit code: 0 done, 1 an exercise differs or was left alone, 2 wrong usage or input.
)",
                                     R"(make_stubs [--check | --force]

从每道练习的答案得出它的初始文件：去掉 START CODE HERE 和 END CODE HERE 之间的内容，
换成 throw NotImplemented。已经有人写过的练习保持不动。

  --check   什么也不写；有练习与将要写出的不同就报错
  --force   写过的内容也覆盖
  --lang en|zh
            英文或中文；不写则按系统的语言设置

退出码：0 已完成，1 有练习不同，或保持未动，2 用法或输入有误。
)"};
inline constexpr Message is_no_stub{"{0}: is not the stub of its solution",
                                    "{0}：不是由答案得出的初始文件"};
inline constexpr Message stub_is_missing{"{0}: is missing", "{0}：没有这个文件"};
inline constexpr Message holds_work{"{0}: holds work and is left alone; --force overwrites it",
                                    "{0}：里面有写过的内容，保持不动；加上 --force 则覆盖"};
inline constexpr Message all_are_stubs{"{0} exercises are the stubs of their solutions",
                                       "{0} 道练习都是由答案得出的初始文件"};

}  // namespace dnn::messages

// What the commands list, next, hint, show, reset and explain say, and the files they read.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

// exercises/*/guide.txt
inline constexpr Message guide_line{
    "expected a field, a colon, a space and its text, as in \"task (en): Compute ...\"",
    "应当是字段名、冒号、空格和内容，例如 \"task (en): Compute ...\""};
inline constexpr Message guide_unknown_field{
    "there is no field {0}, only exercise, title (zh), and in (en) and (zh) task, hint 1, hint 2, "
    "hint 3 and learned",
    "没有字段 {0}，可用的有 exercise、title (zh)，以及带 (en) 和 (zh) 的 task、hint 1、hint 2、"
    "hint 3、learned"};
inline constexpr Message guide_without_exercise{"a field before the first line \"exercise: NAME\"",
                                                "这个字段写在第一行 \"exercise: 名字\" 之前"};
inline constexpr Message guide_twice{"{0} of {1} is there twice", "{1} 的 {0} 出现了两次"};
inline constexpr Message guide_unknown_exercise{
    "there is no exercise {0} in this assignment; exercises/catalogue.txt lists them all",
    "本作业没有练习 {0}；exercises/catalogue.txt 列出了全部练习"};
inline constexpr Message guide_lacks_field{"{0} lacks the field {1}", "{0} 缺少字段 {1}"};
inline constexpr Message guide_missing{
    "has no guide of {0}: add one that begins with \"exercise: {0}\"",
    "没有 {0} 的说明；请添加一段，以 \"exercise: {0}\" 开头"};

// build/progress.txt
inline constexpr Message progress_not_written{
    "{0}: the hint can't be counted ({1}), so the same one comes again. Give the folder room, and "
    "yourself leave to write there.",
    "{0}：无法记录提示的次数（{1}），下次还是这一条。请确认磁盘有空间，并且你能写入这个文件夹。"};
inline constexpr Message progress_damaged{
    "{0} is damaged or not the grader's: hints are counted from 0 again.",
    "{0} 已损坏，或者不是评分程序写的：提示从 0 重新计数。"};

// What several commands say.
inline constexpr Message all_asked_passed{"All passed: there is nothing left to do here.",
                                          "全部通过：这里没有要做的练习了。"};
inline constexpr Message hints_of_three{"hint {0}/{1}", "提示 {0}/{1}"};

inline constexpr Message only_grading_writes{
    "{0} belongs to grading, not to this command: {1} {0} FILE",
    "{0} 只用于评分，不能和这个命令一起用：{1} {0} 文件"};
inline constexpr Message takes_one_exercise{
    "{0} takes one exercise, or none for the next one; {1} list lists them",
    "{0} 只接受一道练习，不写就是下一道；{1} list 列出全部练习"};

// list
inline constexpr Message list_hints{"hints", "提示"};
inline constexpr Message list_total{"Total: {0} of {1} points, {2} of {3} exercises passed",
                                    "总分：{0} / {1} 分，通过 {2} / {3} 道练习"};
inline constexpr Message what_is_next{"What to do next: {0}", "查看下一步：{0}"};

// next
inline constexpr Message task_heading{"{0}, exercise {1}: {2} ({3})", "{0}，练习 {1}：{2}（{3}）"};
inline constexpr Message task_score{"{0} of {1} points, {2}", "{0} / {1} 分，{2}"};
inline constexpr Message task_reading{"read", "阅读"};
inline constexpr Message task_file{"write it in", "编辑文件"};
inline constexpr Message task_grade{"then type", "然后输入"};
inline constexpr Message task_hint{"if stuck", "没有思路"};

// hint
inline constexpr Message hint_heading{"{0}: hint {1} of {2}", "{0}：提示 {1}/{2}"};
inline constexpr Message one_more_hint{"One more: {0}", "下一条提示：{0}"};
inline constexpr Message no_more_hints{
    "There are no more hints. Read on in {0}, and above its declaration in the header that the "
    "file includes.",
    "没有更多提示了。请继续阅读 {0}，以及练习文件所包含的头文件中这个函数声明上方的说明。"};

// show
inline constexpr Message show_heading{"{0} {1}: {2}", "练习 {0} {1}：{2}"};
inline constexpr Message show_no_file{"{0} isn't there.", "没有文件 {0}。"};
inline constexpr Message compiler_says{"The compiler says:", "编译器的输出："};
inline constexpr Message linker_says{"The linker says:", "链接器的输出："};
inline constexpr Message notebook_case{"The notebook's cell:", "notebook 的单元格："};
inline constexpr Message printed_there{"Your function printed:", "你的函数打印了："};
inline constexpr Message first_failing_case{"The first case that fails is {0}:",
                                            "第一个未通过的用例是 {0}："};

}  // namespace dnn::messages

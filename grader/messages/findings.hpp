// What a finding says: what should have come, what came, where to look.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

// ---- what should have come: {0} is the exercise

inline constexpr Message returns{"{0} returns", "{0} 返回结果"};
inline constexpr Message returns_in_time{"{0} returns within a second", "{0} 在一秒内返回"};
inline constexpr Message returns_at_most{"{0} returns at most 8 MiB", "{0} 返回的内容不超过 8 MiB"};
inline constexpr Message prints_little{"{0} returns and prints little",
                                       "{0} 返回结果，打印的内容不多"};
inline constexpr Message same_answer{"the same answer for the same inputs",
                                     "相同的输入给出相同的结果"};
inline constexpr Message one_answer{"one answer to each call, written by the grader's own code",
                                    "每次调用只有一个结果，由评分程序自己写出"};
inline constexpr Message compiles{"{0} compiles", "{0} 能够编译"};
inline constexpr Message compiles_in_limits{"{0} compiles in time and memory",
                                            "{0} 能在时间和内存限制内编译"};
inline constexpr Message defines_function{
    "the file defines {0} as its header declares it, and all else it calls",
    "文件按头文件的声明定义了 {0}，也定义了它调用的其他函数"};
inline constexpr Message finds_functions{"{0} finds the functions it calls",
                                         "{0} 能找到它调用的函数"};

// ---- values: {0} is the value's name

inline constexpr Message has_shape{"has shape {0}", "的形状是 {0}"};
inline constexpr Message is_number{"is a number", "是一个数"};
inline constexpr Message is_text{"is a text", "是一段文本"};
inline constexpr Message which{"{0}, which {1}", "{0}，它{1}"};
inline constexpr Message none_of{"no {0}", "没有 {0}"};
inline constexpr Message none_at_all{"no {0} at all", "完全没有 {0}"};
inline constexpr Message one_entry_differs{"1 of the {0} entries of {1} {2} differs",
                                           "{1} {2} 的 {0} 个元素中有 1 个不同"};
inline constexpr Message entries_differ{"{3} of the {0} entries of {1} {2} differ",
                                        "{1} {2} 的 {0} 个元素中有 {3} 个不同"};
inline constexpr Message each_too_large{"{0}, each too large by {1}", "{0}，都偏大 {1}"};
inline constexpr Message each_too_small{"{0}, each too small by {1}", "{0}，都偏小 {1}"};
inline constexpr Message most_of_all{"{0}, most of all {1}: expected {3}, got {2}",
                                     "{0}，差得最多的是 {1}：应为 {3}，得到 {2}"};

// ---- two answers

inline constexpr Message changed{"{0} = {1} the first time, {2} the second",
                                 "{0} 第一次是 {1}，第二次是 {2}"};
inline constexpr Message changed_form{"{0} {1} the first time and {2} the second",
                                      "{0} 第一次{1}，第二次{2}"};
inline constexpr Message only_first{"{0} the first time, no {0} the second",
                                    "第一次有 {0}，第二次没有"};
inline constexpr Message only_second{"no {0} the first time, {0} the second",
                                     "第一次没有 {0}，第二次有"};
inline constexpr Message two_deeds{"it {0} the first time and {1} the second",
                                   "第一次它{0}，第二次它{1}"};
inline constexpr Message deed_returned{"returned", "返回了结果"};
inline constexpr Message deed_threw{"threw {0}", "抛出了 {0}"};
inline constexpr Message deed_returned_shape{"returned a matrix of shape {0}",
                                             "返回了形状为 {0} 的矩阵"};
inline constexpr Message two_endings{"it ended in one way the first time, in another the second",
                                     "两次结束的方式不同"};
inline constexpr Message look_at_static{
    "an index out of range ({1} --sanitize {0} tells the line), a variable read before it is given "
    "a value, or a static or global one that changes",
    "越界的下标（{1} --sanitize {0} "
    "能指出是哪一行）、赋值之前就被读取的变量，或者会变的静态变量或全局变量"};
inline constexpr Message give_every_value{"give every variable a value where you declare it",
                                          "声明每个变量时就给它赋值"};

// ---- how it ended

inline constexpr Message signal_memory{
    "it used memory that isn't its own (SIGSEGV): a null or stale pointer, an index out of "
    "range, or endless recursion",
    "它使用了不属于它的内存（SIGSEGV）：空指针、失效的指针、越界的下标，或者无限递归"};
inline constexpr Message signal_abort{
    "it gave up (SIGABRT): abort(), a failed assert, memory written past its end, or an exception "
    "where none may pass",
    "它异常中止（SIGABRT）：abort()、失败的 "
    "assert、写到了内存块的末尾之后，或者在不允许的地方抛出异常"};
inline constexpr Message signal_abort_said{"it gave up (SIGABRT), and the system said: {0}",
                                           "它异常中止（SIGABRT），系统的说明是：{0}"};
inline constexpr Message signal_division{"it divided a whole number by zero (SIGFPE)",
                                         "它把整数除以了 0（SIGFPE）"};
inline constexpr Message signal_instruction{
    "it ran into an impossible instruction (SIGILL): often a function without a return",
    "它执行到了非法指令（SIGILL）：常常是函数没有 return"};
inline constexpr Message signal_no_memory{"it used memory that isn't there (SIGBUS)",
                                          "它使用了不存在的内存（SIGBUS）"};
inline constexpr Message signal_killed{"it was killed (SIGKILL)", "它被强行终止（SIGKILL）"};
inline constexpr Message signal_other{"it was ended by signal {0} ({1})",
                                      "它被信号 {0}（{1}）终止"};
inline constexpr Message sanitize_tells{"{1} --sanitize {0} tells the line",
                                        "{1} --sanitize {0} 能指出是哪一行"};
inline constexpr Message no_file_opens{
    "no file can be opened while a function is graded: fopen gives back a null pointer",
    "评分时不能打开任何文件：fopen 返回的是空指针"};
inline constexpr Message ends_without_return{
    "the function ends without a return: write it before line {0}",
    "函数结束时没有 return：请写在第 {0} 行之前"};
inline constexpr Message may_end_without_return{
    "the function can come to its end, line {0}, without a return",
    "函数可能没有经过 return 就到了末尾（第 {0} 行）"};
inline constexpr Message made_call{"it made the system call {0}", "它进行了系统调用 {0}"};
inline constexpr Message made_some_call{"it made a system call that it has no need of",
                                        "它进行了不需要的系统调用"};
inline constexpr Message only_computes{
    "a function of the network only computes: no files, no network, no processes",
    "神经网络的函数只做计算：不碰文件、网络和进程"};
inline constexpr Message answer_too_large{"its answer is larger", "它的结果更大"};
inline constexpr Message matrix_too_large{"is a matrix far larger than it should be?",
                                          "是不是有矩阵比应有的大得多？"};
inline constexpr Message printed_too_much{"it printed more than 8 MiB", "它打印了超过 8 MiB"};
inline constexpr Message printed_in_loop{"is something printed in an endless loop?",
                                         "是不是在死循环里打印？"};
inline constexpr Message still_computing{"it was still computing after a second",
                                         "一秒之后它还在计算"};
inline constexpr Message loops_end{"does every loop come to its end?", "每个循环都会结束吗？"};
inline constexpr Message waited{"it slept or waited for ten seconds", "它休眠或等待了十秒"};
inline constexpr Message never_waits{"a function of the network never has to wait",
                                     "神经网络的函数从不需要等待"};
inline constexpr Message not_run{"not run, since two cases before it took too long",
                                 "没有运行，因为前面已有两个用例超时"};
inline constexpr Message ended_before{"the program ended before that, with status {0}",
                                      "程序在那之前就结束了，退出状态是 {0}"};
inline constexpr Message no_exit{"exit() has no place in a function; return or throw instead",
                                 "函数里不该有 exit()：请返回结果或抛出异常"};
inline constexpr Message threw{"it threw {0}", "它抛出了 {0}"};
inline constexpr Message look_and_more{"{0}; {1}", "{0}；{1}"};
inline constexpr Message empty_matrix{
    "(0, 0) is an empty matrix: nothing was put into it, or std::move has taken what was in it",
    "(0, 0) 是空矩阵：没有放进任何内容，或者内容已经被 std::move 移走"};
inline constexpr Message wrote_elsewhere{"something else was written where the answers go ({0})",
                                         "有别的内容写到了传递结果的地方（{0}）"};
inline constexpr Message leave_descriptors{"leave every descriptor but standard output alone",
                                           "除标准输出外，不要动任何文件描述符"};

// ---- not there yet

inline constexpr Message write_here{"write {0} between START CODE HERE and END CODE HERE",
                                    "在 START CODE HERE 和 END CODE HERE 之间写出 {0}"};
inline constexpr Message called_stub{"it called {0}, which is not implemented yet",
                                     "它调用了还没有实现的 {0}"};
inline constexpr Message not_handed_in{"not handed in", "没有提交"};
inline constexpr Message calls_not_handed_in{"it calls {0}, which was not handed in",
                                             "它调用了没有提交的 {0}"};
inline constexpr Message calls_uncompiled{"it calls {0}, which doesn't compile",
                                          "它调用了不能编译的 {0}"};
inline constexpr Message calls_unproven{"it calls {0}, which isn't known to be right: begin there",
                                        "它调用了 {0}，而后者还不能确定是对的：请从那里开始"};
inline constexpr Message not_your_fault{"this is not your fault", "这不是你的错"};

// ---- link errors

inline constexpr Message compare_with_header{
    "compare names and argument types with the header, and define nothing else; {1} reset {0} "
    "gives the stub again",
    "与头文件对照函数名和参数类型，不要定义别的东西；{1} reset {0} 可以恢复初始文件"};

}  // namespace dnn::messages

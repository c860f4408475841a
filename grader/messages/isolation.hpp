// How a student's program is confined.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

inline constexpr Message level_standard{"standard", "标准"};
inline constexpr Message level_reduced{"reduced", "较弱"};
inline constexpr Message level_limits_only{"limits only", "仅限额"};
inline constexpr Message isolation_level{"Isolation: {0}", "隔离：{0}"};
inline constexpr Message layer_limits{"limits", "限额"};
inline constexpr Message layer_calls{"system calls", "系统调用"};
inline constexpr Message layer_files{"files", "文件"};
inline constexpr Message layer_user{"own user", "独立用户"};
inline constexpr Message in_force{"yes", "有"};
inline constexpr Message not_in_force{"no", "无"};
inline constexpr Message limits_set{
    "set for every child: processor time, memory, output, open files",
    "每个子进程都有限额：处理器时间、内存、输出、打开的文件"};
inline constexpr Message fork_fails_anyway{"nothing to compare with: fork fails anyway: {0}",
                                           "无从比较：fork 本来就失败：{0}"};
inline constexpr Message fork_ended{"a child called fork and was ended for it",
                                    "子进程调用了 fork，因此被终止"};
inline constexpr Message fork_not_ended{"a child called fork and nothing ended it",
                                        "子进程调用了 fork，没有被终止"};
inline constexpr Message cannot_start{"a child can't even start: the C library is not a static one",
                                      "子进程无法启动：C 库不是静态的"};
inline constexpr Message open_fails_anyway{"nothing to compare with: {0}: {1}",
                                           "无从比较：{0}：{1}"};
inline constexpr Message child_opened{"a child opened {0}: {1}", "子进程打开 {0}：{1}"};
inline constexpr Message only_root{"only root can give a child a user of its own",
                                   "只有 root 能给子进程独立的用户"};
inline constexpr Message child_ran_as{"a child ran as user {0}", "子进程以用户 {0} 运行"};
inline constexpr Message no_call_filter{"no filter of system calls ({0}): allow seccomp",
                                        "没有系统调用过滤（{0}）：请允许 seccomp"};
inline constexpr Message no_file_confinement{
    "no confinement of files ({0}): Linux 5.13 or newer with Landlock among its security modules",
    "没有文件限制（{0}）：需要 Linux 5.13 或更新，并启用 Landlock 安全模块"};
inline constexpr Message too_little_isolation{
    "--require-isolation: the isolation here is {0}, so nothing is graded; {1}",
    "--require-isolation：这里的隔离是“{0}”，所以没有评分；{1}"};

}  // namespace dnn::messages

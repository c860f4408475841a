// What `grader watch` says.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

// ---- the frame ----

inline constexpr Message watch_progress{"grader watch: {0} of {1} done",
                                        "grader watch：已完成 {0} / {1} 道练习"};
inline constexpr Message watch_progress_so_far{"grader watch: {0} of {1} done so far",
                                               "grader watch：目前已知完成 {0} / {1} 道练习"};
inline constexpr Message watch_graded{"{0}; graded at {1} in {2} s", "{0}；{1} 评完，用时 {2} 秒"};
inline constexpr Message watch_checking{"checking {0} ...", "正在检查 {0} ..."};
inline constexpr Message watch_grading{"grading {0} ...", "正在给 {0} 评分 ..."};
inline constexpr Message watch_grading_rest{"grading {0} more exercises ...",
                                            "正在给另外 {0} 道练习评分 ..."};
inline constexpr Message watch_grading_one_more{"grading 1 more exercise ...",
                                                "正在给另外 1 道练习评分 ..."};
inline constexpr Message watch_rebuilding{"exercises/given/ has changed: {0} ...",
                                          "exercises/given/ 有改动：{0} ..."};
inline constexpr Message watch_more{"    ... press space for more", "    ... 按空格看下一页"};
inline constexpr Message watch_cut{"... press space to see all of it", "... 按空格显示全部"};
inline constexpr Message watch_keys{
    "n next  b back  h hint  s show  d difference  l list  r run all  q quit",
    "n 下一道  b 上一道  h 提示  s 输出  d 对比  l 列表  r 全部评分  q 退出"};

// ---- answers ----

inline constexpr Message watch_waiting{
    "Write the function and save the file: it is graded at once.",
    "写好函数并保存文件，就会立即评分。"};
inline constexpr Message watch_passed{"{0} {1}: PASS, all {2} cases, {3} points",
                                      "{0} {1}：PASS，{2} 个用例全部通过，得 {3} 分"};
inline constexpr Message watch_your_output{"Your own code prints in the notebook:",
                                           "你的代码在 notebook 中输出："};
inline constexpr Message watch_all_passed{"All {0} exercises are passed. q ends the watch.",
                                          "{0} 道练习全部通过。按 q 退出。"};
inline constexpr Message watch_one_passed{"The exercise is passed. q ends the watch.",
                                          "这道练习已通过。按 q 退出。"};
inline constexpr Message watch_no_other{"No other exercise is open.", "没有其他未通过的练习了。"};
inline constexpr Message watch_none_before{"This is the first exercise.", "这已经是第一道练习了。"};
inline constexpr Message watch_no_values{
    "There are no numbers to compare: the function gave none, or they are right.",
    "没有可对比的数：函数没有给出数，或者都正确。"};
inline constexpr Message watch_no_answer{"It hasn't been graded yet: save the file once.",
                                         "这道练习还没有评分：先保存一次文件。"};

// ---- the keys, one a line ----

inline constexpr Message watch_keys_heading{"Keys:", "按键："};
inline constexpr Message watch_key_next{"  n   go to the next open exercise",
                                        "  n   跳到下一道还没有通过的练习"};
inline constexpr Message watch_key_back{"  b   go back to the exercise before, passed or not",
                                        "  b   回到上一道练习，无论是否通过"};
inline constexpr Message watch_key_hint{"  h   one more hint, three in all",
                                        "  h   再看一条提示，共三条"};
inline constexpr Message watch_key_show{
    "  s   what the notebook's cell prints, or all that the compiler says",
    "  s   notebook 单元格的输出，或编译器的全部输出"};
inline constexpr Message watch_key_difference{"  d   what differs in the first case that fails",
                                              "  d   第一个未通过的用例中有哪些不同"};
inline constexpr Message watch_key_list{"  l   all exercises and how they stand",
                                        "  l   所有练习及其结果"};
inline constexpr Message watch_key_run_all{"  r   grade all exercises again",
                                           "  r   重新给所有练习评分"};
inline constexpr Message watch_key_space{
    "space the task and the answer, page by page; any other key leads back to them",
    "空格  逐页显示任务和结果；按其他任意键回到原处"};
inline constexpr Message watch_key_quit{"  q   end the watch", "  q   退出"};

// ---- faults ----

inline constexpr Message watch_vanished{
    "{0} is gone. It is graded when it is back; {2} reset {1} gives the stub again.",
    "{0} 不见了。文件恢复后会重新评分；{2} reset {1} 可以恢复初始文件。"};
inline constexpr Message watch_rebuild_failed{"{0} failed:", "{0} 失败："};

// ---- the end, by a signal ----

inline constexpr Message watch_ended_by_key{"the watch was ended by the keyboard",
                                            "watch 已从键盘终止"};
inline constexpr Message watch_ended_by_other{"the watch was ended by another program",
                                              "watch 被其他程序终止"};
inline constexpr Message watch_ended_by_terminal{"the watch ends with its terminal",
                                                 "终端已关闭，watch 结束"};

}  // namespace dnn::messages

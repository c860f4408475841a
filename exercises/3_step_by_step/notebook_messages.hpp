// What the program of this assignment says.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

// ---- the command line

inline constexpr Message usage{
    "usage: notebook_3_step_by_step [--edition v2|001|v4a] [--plain] [--transcripts DIR] "
    "[--lang en|zh]",
    "用法：notebook_3_step_by_step [--edition v2|001|v4a] [--plain] [--transcripts 文件夹] "
    "[--lang en|zh]"};
inline constexpr Message help{
    R"(

Runs the cells of the notebook and shows what they print beside what the notebook prints.

  --edition NAME     which text's numbers: v2, 001 or v4a (default: v4a)
  --plain            what the cells print, alone
  --transcripts DIR  what the notebooks print (default: test_cases/transcripts)
  --lang en|zh       English or Chinese (default: the locale's)
)",
    R"(

运行 notebook 的各个单元格，把它们打印的和 notebook 打印的并排显示。

  --edition 版本        用哪个版本的数：v2、001 或 v4a（不写则是 v4a）
  --plain               只显示单元格打印的
  --transcripts 文件夹  notebook 打印的内容（不写则是 test_cases/transcripts）
  --lang en|zh          英文或中文（不写则按系统的语言设置）
)"};
inline constexpr Message no_option{"'{0}' is no option, or has no value; {1}",
                                   "没有选项“{0}”，或者它后面缺少值；{1}"};
inline constexpr Message no_edition{"there is no edition '{0}'; there are v2, 001 and v4a",
                                    "没有版本“{0}”；有 v2、001 和 v4a"};
inline constexpr Message no_transcript{"can't read {0}", "无法读取 {0}"};
inline constexpr Message no_line{"can't find the line '{0}' in {1}", "在 {1} 中找不到“{0}”这一行"};

// ---- what is printed

inline constexpr Message cell_heading{"{0} {1}: {2}", "{0} {1}：{2}"};
inline constexpr Message not_written{"not written yet", "还没有写"};
inline constexpr Message calls_unwritten{"calls {0}, which is not written yet",
                                         "调用了还没有写的 {0}"};
inline constexpr Message is_same{"same", "相同"};
inline constexpr Message is_different{"differs", "不同"};
inline constexpr Message without_seed{" (the notebook draws this without a seed)",
                                      "（notebook 抽取这些数时没有设种子）"};
inline constexpr Message yours_print{"your functions print", "你的函数打印"};
inline constexpr Message notebook_expects{"the notebook expects", "notebook 打印"};
inline constexpr Message cells_the_same{"{0} of {1} cells as the notebook prints them",
                                        "{1} 个单元格中有 {0} 个与 notebook 打印的相同"};
inline constexpr Message cells_without_seed{"; {0} can't be, as the notebook sets no seed",
                                            "；有 {0} 个不可能相同，因为 notebook 没有设种子"};

}  // namespace dnn::messages

// What stands around the numbers that a report shows: matrices, and the outputs of a notebook's
// cell.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

inline constexpr Message cell_expected_of{"{0}, expected:", "{0}，应为："};
inline constexpr Message cell_given_of{"{0}, got:", "{0}，得到："};
inline constexpr Message cell_nothing{"nothing", "无"};
inline constexpr Message cell_shapes_differ{"{0} has shape {1}, not {2}",
                                            "{0} 的形状是 {1}，应为 {2}"};
inline constexpr Message cell_later_digits{
    "What looks the same but is marked differs in a later digit.",
    "看起来相同但有标记的数，差别在后面没有显示的位上。"};
inline constexpr Message cell_right{"These are right:", "以下输出正确："};
inline constexpr Message cell_shows{"The notebook's cell shows:", "notebook 单元格应显示："};
inline constexpr Message cell_no_values{"Yours gives no values: {0}", "你的函数没有给出值：{0}"};
inline constexpr Message cell_and_why{"{0}, {1}", "{0}，{1}"};
inline constexpr Message cell_case{"In {0}:", "用例 {0}："};
inline constexpr Message cell_more_lines{"... and {0} more lines", "……还有 {0} 行"};

inline constexpr Message picture_expected{"{0} expected", "{0} 应为"};
inline constexpr Message picture_given{"{0} got (* differs)", "{0} 得到（* 表示不同）"};

}  // namespace dnn::messages

// What the program of this assignment says.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

// ---- the command line

inline constexpr Message usage{
    "usage: notebook_2_planar_data [--plain] [--iterations N] [--no-plots] [--out DIR] "
    "[--lang en|zh]",
    "用法：notebook_2_planar_data [--plain] [--iterations N] [--no-plots] [--out 文件夹] "
    "[--lang en|zh]"};
inline constexpr Message help{
    R"(

Runs the cells of the notebook, then learns the flower and other sets of points, and draws
what came out of it.

  --iterations N  of the largest training (default: 10000)
  --out DIR       where the pictures go (default: build/plots)
  --no-plots      draws nothing
  --plain         the cells alone
  --lang en|zh    English or Chinese (default: the locale's)
)",
    R"(

运行 notebook 的各个单元格，然后学习那朵花和其他几组点，并把结果画成图。

  --iterations N  最长的训练迭代多少次（不写则是 10000）
  --out 文件夹    图片放在哪里（不写则是 build/plots）
  --no-plots      不画图
  --plain         只运行单元格
  --lang en|zh    英文或中文（不写则按系统的语言设置）
)"};
inline constexpr Message no_option{"'{0}' is no option, or has no value; {1}",
                                   "没有选项“{0}”，或者它后面缺少值；{1}"};
inline constexpr Message iterations_is{
    "--iterations is '{0}', expected a whole number from 2 to 1000000",
    "--iterations 是“{0}”，应当是 2 到 1000000 的整数"};

// ---- what is printed

inline constexpr Message flower_heading{"# the flower", "# 花"};
inline constexpr Message shapes_of_flower{"X has shape {0}, Y {1}: {2} examples",
                                          "X 的形状是 {0}，Y 的形状是 {1}：{2} 个样本"};
inline constexpr Message regression_heading{"# logistic regression", "# 逻辑回归"};
inline constexpr Message network_heading{"# nn_model, n_h = 4", "# nn_model，n_h = 4"};
inline constexpr Message sizes_heading{"# hidden layers of several sizes", "# 几种大小的隐藏层"};
inline constexpr Message others_heading{"# other points, n_h = 5", "# 其他几组点，n_h = 5"};
inline constexpr Message right_of{"{0} of {1} right ({2})", "{1} 个中对了 {0} 个（{2}）"};
inline constexpr Message name_and_accuracy{"{0}: {1}", "{0}：{1}"};
inline constexpr Message picture_is{"picture: {0}.svg", "图片：{0}.svg"};
inline constexpr Message all_pictures{"All pictures: {0}", "全部图片：{0}"};

// ---- the pictures

inline constexpr Message label_0{"label 0", "标签 0"};
inline constexpr Message label_1{"label 1", "标签 1"};
inline constexpr Message the_flower{"The flower", "花"};
inline constexpr Message logistic_regression{"Logistic regression: {0}", "逻辑回归：{0}"};
inline constexpr Message cost_with_4{"Cost with n_h = 4", "n_h = 4 时的代价"};
inline constexpr Message iteration{"iteration", "迭代次数"};
inline constexpr Message cost{"cost", "代价"};
inline constexpr Message several_sizes{"Hidden layers of several sizes", "几种大小的隐藏层"};

// ---- what a function gives that can't be counted

inline constexpr Message shapes_of_labels{"the predictions have shape {0}, the labels {1}",
                                          "预测的形状是 {0}，标签的形状是 {1}"};

}  // namespace dnn::messages

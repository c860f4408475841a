// What the program of this assignment says.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

// ---- the command line

inline constexpr Message usage{
    "usage: notebook_1_basics [--plain] [--data DIR] [--iterations N] [--learning-rate RATE] "
    "[--out DIR] [--lang en|zh]",
    "用法：notebook_1_basics [--plain] [--data 文件夹] [--iterations N] [--learning-rate R] "
    "[--out 文件夹] [--lang en|zh]"};
inline constexpr Message help{
    R"(

Runs the cells of the notebook, then learns from images, and draws what came out of it.
Ctrl-C ends a training and keeps what was learnt.

  --data DIR            a folder with train_catvnoncat.h5 and test_catvnoncat.h5, or with
                        a folder of .ppm files for each class (default: drawn images)
  --iterations N        (default: 2000)
  --learning-rate RATE  (default: 0.005)
  --out DIR             where the pictures go (default: build/plots)
  --plain               the cells alone
  --lang en|zh          English or Chinese (default: the locale's)
)",
    R"(

运行 notebook 的各个单元格，然后从图像学习，并把结果画成图。
按 Ctrl-C 结束训练，已经学到的保留下来。

  --data 文件夹         放有 train_catvnoncat.h5 和 test_catvnoncat.h5 的文件夹，或者
                        每个类别各有一个 .ppm 文件夹的文件夹（不写则用课程画的图像）
  --iterations N        迭代次数（不写则是 2000）
  --learning-rate R     学习率（不写则是 0.005）
  --out 文件夹          图片放在哪里（不写则是 build/plots）
  --plain               只运行单元格
  --lang en|zh          英文或中文（不写则按系统的语言设置）
)"};
inline constexpr Message no_option{"'{0}' is no option, or has no value; {1}",
                                   "没有选项“{0}”，或者它后面缺少值；{1}"};
inline constexpr Message option_is{"{0} is '{1}', expected {2}", "{0} 是“{1}”，应当是{2}"};
inline constexpr Message a_rate{"a number above 0, such as 0.005", "大于 0 的数，例如 0.005"};
inline constexpr Message a_count{"a whole number from 1 to 1000000", "从 1 到 1000000 的整数"};

// ---- what is printed

inline constexpr Message pictures_heading{"# pictures", "# 图片"};
inline constexpr Message images_heading{"# images", "# 图像"};
inline constexpr Message counts_of_images{"{0} to learn from, {1} to test with, {2} by {3} pixels",
                                          "{0} 张用来学习，{1} 张用来测试，每张 {2} × {3} 像素"};
inline constexpr Message rate_is{"rate {0}", "学习率 {0}"};
inline constexpr Message regression_heading{"# logistic regression, {0}", "# 逻辑回归，{0}"};
inline constexpr Message on_training_set{"training set: {0}", "训练集：{0}"};
inline constexpr Message on_test_set{"test set: {0}", "测试集：{0}"};
inline constexpr Message right_of{"{0} of {1} right ({2} %)", "{1} 张中对了 {0} 张（{2} %）"};
inline constexpr Message chart_is{"{0}: {1}.svg", "{0}：{1}.svg"};
inline constexpr Message all_pictures{"All pictures: {0}", "全部图片：{0}"};

// ---- the pictures

inline constexpr Message the_sigmoid{"The sigmoid", "Sigmoid 函数"};
inline constexpr Message the_slope{"The slope", "导数"};
inline constexpr Message slope_of_sigmoid{"The slope of the sigmoid", "Sigmoid 的导数"};
inline constexpr Message iterations{"iterations", "迭代次数"};
inline constexpr Message cost{"cost", "代价"};
inline constexpr Message cost_with{"Cost with {0}", "{0} 时的代价"};
inline constexpr Message three_rates{"Three learning rates", "三种学习率"};
inline constexpr Message cost_with_three_rates{"Cost with three learning rates",
                                               "三种学习率时的代价"};
inline constexpr Message images_of_test_set{"Images of the test set", "测试集的图像"};
inline constexpr Message what_it_calls_them{"What the model calls them", "模型把它们认成什么"};
inline constexpr Message is_right{"{0}, right", "{0}，对"};
inline constexpr Message is_another{"{0}, but is {1}", "{0}（应为：{1}）"};

// ---- what a function gives that can't be shown

inline constexpr Message wrong_shape{"{0} has shape {1}, expected {2}",
                                     "{0}的形状是 {1}，应当是 {2}"};
inline constexpr Message labels_of_model{"the labels that the model gives", "模型给出的标签"};

}  // namespace dnn::messages

// What the program of this assignment says.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

// ---- the command line

inline constexpr Message usage{
    R"(usage: notebook_4_application [options]

Trains networks on images: progress, accuracy, pictures, and the parameters in a file.
Ctrl-C ends a training; what was reached is shown and saved. A second Ctrl-C ends all.

  --data PATH           a folder with train_catvnoncat.h5 and test_catvnoncat.h5, or with
                        a folder of .ppm files for each class (default: drawn images)
  --model NAME          two-layer, L-layer or both (default: both)
  --layers 20,7,5       hidden units of the L-layer model, none for no hidden layer; with
                        --model two-layer one number (defaults: 20,7,5 and 7)
  --iterations N        (default: 2500; 1000 for drawn images)
  --learning-rate R     (default: 0.0075; 0.02 for drawn images)
  --cost-every N        how often a cost is kept (default: 100)
  --seed S              of the first weights (default: 1)
  --out DIR             where pictures and parameters go (default: build/plots)
  --lang en|zh          English or Chinese (default: the locale's)

  --predict FILE.ppm --parameters FILE
                        says what a saved network sees in a picture; trains nothing

Ends with 0 when it ran, 1 when a function is missing or a training failed, 2 when what it
was told can't be done.
)",
    R"(用法：notebook_4_application [选项]

用图像训练网络：显示进度和准确率，画图，并把参数存成文件。
按 Ctrl-C 结束训练，到那时为止的结果会显示并保存；再按一次 Ctrl-C 全部结束。

  --data 路径           放有 train_catvnoncat.h5 和 test_catvnoncat.h5 的文件夹，或者
                        每个类别各有一个 .ppm 文件夹的文件夹（不写则用课程画的图像）
  --model 名字          two-layer、L-layer 或 both（不写则是 both，两个都训练）
  --layers 20,7,5       L 层模型各隐藏层的单元数，none 表示没有隐藏层；
                        --model two-layer 时是一个数（不写则分别是 20,7,5 和 7）
  --iterations N        迭代次数（不写则是 2500；课程画的图像是 1000）
  --learning-rate R     学习率（不写则是 0.0075；课程画的图像是 0.02）
  --cost-every N        每迭代多少次记下一次代价（不写则是 100）
  --seed S              最初的权重所用的种子（不写则是 1）
  --out 文件夹          图片和参数放在哪里（不写则是 build/plots）
  --lang en|zh          英文或中文（不写则按系统的语言设置）

  --predict 文件.ppm --parameters 文件
                        已保存的网络把一张图像认成什么；不训练

退出码：0 运行结束，1 缺少函数或训练失败，2 要求的事做不到。
)"};
inline constexpr Message needs_value{"{0} needs a value; see --help",
                                     "{0} 后面需要一个值；用法见 --help"};
inline constexpr Message no_option{"'{0}' is no option; see --help",
                                   "没有选项“{0}”；用法见 --help"};
inline constexpr Message too_many_layers{"{0}: more than 99 hidden layers",
                                         "{0}：隐藏层超过 99 个"};
inline constexpr Message not_above_0{"{0}: '{1}' is not a number above 0",
                                     "{0}：“{1}”不是大于 0 的数"};
inline constexpr Message no_whole_number{"{0}: '{1}' is not a whole number from {2} to {3}",
                                         "{0}：“{1}”不是 {2} 到 {3} 的整数"};
inline constexpr Message unknown_model{"--model: '{0}' is none of two-layer, L-layer, both",
                                       "--model：“{0}”不是 two-layer、L-layer、both 之一"};
inline constexpr Message one_hidden_layer{
    "--layers: the two-layer model has one hidden layer; give one number",
    "--layers：两层模型只有一个隐藏层；请只写一个数"};
inline constexpr Message belong_together{"--predict and --parameters belong together; see --help",
                                         "--predict 和 --parameters 要一起用；用法见 --help"};

// ---- training

inline constexpr Message two_layer_model{"two-layer model", "两层模型"};
inline constexpr Message L_layer_model{"L-layer model", "L 层模型"};
inline constexpr Message images_are{"images: {0}", "图像：{0}"};
inline constexpr Message plan_of_training{
    "{0} to learn from, {1} for the test; learning rate {2}, seed {3}",
    "{0} 张用来学习，{1} 张用来测试；学习率 {2}，种子 {3}"};
inline constexpr Message model_heading{"{0} ({1})", "{0}（{1}）"};
inline constexpr Message not_trained{"{0}: not trained", "{0}：没有训练"};
inline constexpr Message cannot_train{"{0}: {1}", "{0}：{1}"};
inline constexpr Message after_iterations{"{0} iterations", "共迭代 {0} 次"};
inline constexpr Message stopped_after{"stopped after {0} iterations", "迭代 {0} 次后停止"};
inline constexpr Message cost_is_no_number{
    "the cost is no number after {0} iterations; try a smaller --learning-rate",
    "迭代 {0} 次后代价不再是数；请试试小一些的 --learning-rate"};
inline constexpr Message right_of{"{0} of {1} right, {2} %", "{1} 张中对了 {0} 张，{2} %"};
inline constexpr Message on_training_set{"train  {0}", "训练集  {0}"};
inline constexpr Message on_test_set{"test   {0}", "测试集  {0}"};
inline constexpr Message wrong_ones{"wrong in the test: {0}", "测试集中认错的图像：{0}"};
inline constexpr Message parameters_are{"parameters: {0}", "参数：{0}"};
inline constexpr Message pictures_are{"pictures: {0}", "图片：{0}"};

// ---- the pictures

inline constexpr Message costs{"Costs", "代价"};
inline constexpr Message cost_of_learning{"The cost while the network learns",
                                          "网络学习过程中的代价"};
inline constexpr Message iteration{"iteration", "迭代次数"};
inline constexpr Message cost{"cost", "代价"};
inline constexpr Message wrong_in_test{"Wrong in the test: {0}", "测试集中认错的图像：{0}"};
inline constexpr Message taken_for{"{0}: taken for {1}", "{0}：当成“{1}”"};

// ---- one picture

inline constexpr Message cannot_open{"{0} can't be opened", "无法打开 {0}"};
inline constexpr Message unfit_picture{
    "the picture has {0} numbers ({1} x {2} pixels, 3 colours), the network of {3} takes {4}; make "
    "it the size of the images it was trained on",
    "这张图像有 {0} 个数（{1} x {2} 像素，3 种颜色），而 {3} 的网络要 {4} 个；请把它改成与训练"
    "所用图像相同的大小"};
inline constexpr Message answer{"label {0} (probability of label 1: {1})",
                                "标签 {0}（标签为 1 的概率：{1}）"};

}  // namespace dnn::messages

// How the inputs of a case were made, as the lines `origin` of the case files say it. The most
// specific comes first.
#pragma once

#include "given/language/translation.hpp"

namespace dnn::messages {

inline constexpr Translation case_origins[] = {
    // ---- what leads, and what joins

    {"by hand: *", "手工给出：$1"},
    {"by hand", "手工给出"},
    {"the cell of the notebook: *", "notebook 的单元格：$1"},
    {"cells put together: *", "几个单元格合在一起：$1"},
    {"the example of document #, equation #: *", "文档 $1 中公式 ($2) 的例子：$3"},
    {"*; *", "$1；$2"},

    // ---- drawn

    {"*, each *", "$1，各自 $2"},
    {"* and rounded to # decimals", "$1，再舍入到 $2 位小数"},
    {"biases are 0 and draw nothing", "偏置为 0，不抽取随机数"},
    {"*, the first of them p", "$1，其中第一个是 p"},
    {"then *", "然后 $1"},
    {"the parameters stand in the notebook", "参数写在 notebook 中"},
    {"AL and the caches by a forward pass", "AL 和各层的缓存由一次正向传播得到"},
    {"caches by a forward pass", "各层的缓存由一次正向传播得到"},
    {"the cache by a forward pass", "缓存由一次正向传播得到"},
    {"the cache by a forward pass, rounded too", "缓存由一次正向传播得到，也同样舍入"},

    // ---- the notebook's

    {"propagate's example, # iterations with rate *", "propagate 的例子，$1 次迭代，学习率为 $2"},
    {"optimize's examples and options, from zeros", "optimize 的样本和选项，从 0 开始"},
    {"the X of predict as the test set", "以 predict 的 X 为测试集"},
    {"the numbers that stand in the notebook", "notebook 中写出的数"},
    {"the first five pixels of the notebook's first image, as its sanity check prints them",
     "notebook 第一张图像的前五个像素，它的检查打印的就是这些"},
    {"document # has no numbers", "文档 $1 没有给出数"},
    {"its * of *", "其中的 $1，$2"},

    // ---- by hand

    {"-0, the smallest and the largest number, 1/3 and the next one",
     "-0，最小的和最大的数，1/3 和与它相邻的数"},
    {"AL is the sigmoid of X", "AL 是 X 的 sigmoid"},
    {"0.5 is 0, which is right", "0.5 得 0，正好判对"},
    {"0.5 once, at the second", "第二个恰好是 0.5"},
    {"# of # right", "$2 个中判对 $1 个"},
    {"all right", "全部判对"},
    {"all wrong", "全部判错"},
    {"half right", "判对一半"},
    {"right", "判对"},
    {"just above *, just below", "略大于 $1 和略小于 $1"},
    {"*, right once, wrong once", "$1，对错各一次"},
    {"*, right twice, wrong twice", "$1，对错各两次"},
    {"Y has another shape", "Y 的形状不同"},
    {"AL is exactly 1 and 0", "AL 恰好是 1 和 0"},
    {"one example to label", "只有一个要标注的样本"},
    {"zeros", "全为 0"},
    {"dZ is 0", "dZ 全为 0"},
    {"a row of zeros stays", "全为 0 的一行保持不变"},
    {"the sum of a row is 0, its norm is not", "有一行的和为 0，范数却不为 0"},
    {"the rows have length 1 already", "各行的长度本来就是 1"},
    {"the squares are neither infinite nor 0", "平方既不是无穷大，也不是 0"},
    {"the maximum of one row is no help to another", "一行的最大值对另一行没有用处"},
    {"entries of a row that are equal", "同一行的元素相等"},
    {"every row has one entry", "每行只有一个元素"},
    {"e^-1000 is 0", "e^-1000 为 0"},
    {"e^1000 is infinite", "e^1000 为无穷大"},
    {"x and -x, where the slope is the same", "x 和 -x，这两处的斜率相同"},
    {"*: a is 1/2 twice", "$1：有两个 a 是 1/2"},
    {"pixels are 0 or 255", "像素是 0 或 255"},
    {"no pixel is above #", "没有大于 $1 的像素"},
    {"no pixel is below #", "没有小于 $1 的像素"},
    {"dim = #, one pixel", "dim = $1，一个像素"},
    {"dim = #, four pixels", "dim = $1，四个像素"},
    {"one iteration", "只迭代一次"},
    {"no iteration at all", "一次也不迭代"},
    {"stopped after the first iteration", "第一次迭代之后停止"},
    {"stopped after # of # iterations", "$2 次迭代中做完 $1 次就停止"},
    {"stopped where no cost is kept", "停在不保存代价的地方"},
    {"every cost is kept", "每个代价都保存"},
    {"nothing moves", "什么都不变"},
    {"no parameters, so the network is not fitted", "没有参数，也就是网络还没有训练"},
    {"the cache belongs to no forward pass", "缓存不是由正向传播得到的"},
    {"without b the labels are the opposite", "没有 b，标签就会相反"},
    {"*, so *", "$1，所以 $2"},
    {"the cost is log 2", "代价是 log 2"},
    {"the hidden layer gives 0", "隐藏层给出 0"},
    {"w and b are 0", "w 和 b 为 0"},
    {"w and b stay 0", "w 和 b 一直为 0"},
    {"every label is *", "标签全为 $1"},
    {"every pixel is *", "像素全为 $1"},
    {"every entry is *", "元素全为 $1"},
    {"every gradient is *", "梯度全为 $1"},
    {"every * is above *", "每个 $1 都大于 $2"},
    {"every * is below *", "每个 $1 都小于 $2"},
    {"every * is *", "每个 $1 都是 $2"},
    {"negative", "负数"},

    // ---- what a quantity is

    {"A1 is *, A2 is *", "A1 是 $1，A2 是 $2"},
    {"* is tanh of *", "$1 是 $2 的 tanh"},
    {"* is *", "$1 是 $2"},
    {"* less *", "$1 减去 $2"},
    {"*, * and *", "$1、$2 和 $3"},
    {"*, * or *", "$1、$2 或 $3"},
    {"* or *", "$1 或 $2"},
};

}  // namespace dnn::messages

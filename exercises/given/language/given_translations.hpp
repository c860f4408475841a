// What exercises/given and the exercises' own functions throw, and what the system says. The most
// specific comes first.
#pragma once

#include "given/language/translation.hpp"

namespace dnn::messages {

inline constexpr Translation given_errors[] = {
    {"*:#: *", "$1:$2: $3"},  // a file and a line

    // ---- shapes, names and numbers

    {"*: (*) and (*) don't fit: the first has * column{s|}, the second * row{s|}",
     "$1：($2) 和 ($3) 不匹配：前者有 $4 列，后者有 $5 行"},
    {"*: (*) and (*) don't fit: the result would be (*), the left side stays (*)",
     "$1：($2) 和 ($3) 不匹配：结果的形状会是 ($4)，而左边只能是 ($5)"},
    {"*: (*) and (*) don't fit: dA must have the shape of Z",
     "$1：($2) 和 ($3) 不匹配：dA 的形状必须与 Z 相同"},
    {"*: (*) and (*) don't fit: * row{s|} and * row{s|}, * column{s|} and * column{s|}",
     "$1：($2) 和 ($3) 不匹配：行数是 $4 和 $5，列数是 $6 和 $7"},
    {"*: (*) and (*) don't fit: * row{s|} and * row{s|}",
     "$1：($2) 和 ($3) 不匹配：行数是 $4 和 $5"},
    {"*: (*) and (*) don't fit: * column{s|} and * column{s|}",
     "$1：($2) 和 ($3) 不匹配：列数是 $4 和 $5"},
    {"Matrix: row # has * entr{y|ies}, row 0 has #",
     "Matrix：第 $1 行有 $2 个元素，第 0 行有 $3 个"},
    {"reshape: (*) has * entr{y|ies}, (*) has far more",
     "reshape：($1) 有 $2 个元素，($3) 要多得多"},
    {"reshape: (*) has * entr{y|ies}, (*) has #", "reshape：($1) 有 $2 个元素，($3) 有 $4 个"},
    {"index (*) is outside a matrix of shape (*)", "下标 ($1) 超出了形状为 ($2) 的矩阵"},
    {"no \"*\" here; nothing has been stored yet", "这里没有“$1”：还什么都没有存"},
    {"no \"*\" here; there {is|are} *", "这里没有“$1”，有的是 $2"},
    {"Matrix: * has more entries than memory can hold", "Matrix：$1 的元素太多，内存放不下"},
    {"*: axis * doesn't exist; a matrix has axis 0 (down the columns) and axis 1 (along the rows)",
     "$1：没有轴 $2；矩阵只有轴 0（沿着列向下）和轴 1（沿着行）"},
    {"max: a matrix of shape (*) has no entry along axis #",
     "max：形状为 ($1) 的矩阵沿轴 $2 没有元素"},
    {"normal: scale is *, but a standard deviation is never negative",
     "normal：scale 是 $1，但标准差不能是负数"},
    {"randint: low is *, high is *; low must be less than high",
     "randint：low 是 $1，high 是 $2；low 必须小于 high"},
    {"blobs: there must be at least one center", "blobs：至少要有一个中心"},
    {"unknown activation \"*\"; the known ones are \"*\" and \"*\"",
     "没有叫 \"$1\" 的激活函数，有的是 \"$2\" 和 \"$3\""},
    {"mislabeled_images: p (*) and Y (*) differ in shape",
     "mislabeled_images：p ($1) 和 Y ($2) 的形状不同"},
    {"layer_dims needs n_x, n_h and n_y", "layer_dims 要有 n_x、n_h 和 n_y"},
    {"this network has learned nothing yet: call fit or load before *",
     "这个网络还什么都没有学：请先调用 fit 或 load，再调用 $1"},
    {"something that is not a std::exception", "std::exception 以外的东西"},

    // ---- files of parameters

    {"the parameters can't be written: there are none", "无法写出参数：一个也没有"},
    {"the parameters can't be written: there is no *", "无法写出参数：没有 $1"},
    {"the parameters can't be written: * is missing", "无法写出参数：缺少 $1"},
    {"the parameters can't be written: * stands where * belongs",
     "无法写出参数：应当是 $2 的地方却是 $1"},
    {"the parameters can't be written: * has shape (*), not (*)",
     "无法写出参数：$1 的形状是 ($2)，不是 ($3)"},
    {"the parameters can't be written: * holds a number that is NaN or infinite",
     "无法写出参数：$1 中有 NaN 或无穷大"},
    {"the parameters can't be written: * is one too many", "无法写出参数：多了 $1"},
    {"the parameters can't be written: *", "无法写出参数：$1"},
    {"the parameters can't be written to their end", "参数没能全部写出"},
    {"there is no layer, only inputs", "一层也没有，只有输入"},
    {"more than # layers", "超过 $1 层"},
    {"more than # numbers", "超过 $1 个数"},
    {"a layer has 1 to # units", "一层有 1 到 $1 个单元"},
    {"the parameter file", "参数文件"},
    {"the file ends here, expected *", "文件到这里就结束了，应当还有 $1"},
    {"the file ends inside this line: it was cut short", "文件在这一行的中间就结束了：它被截断了"},
    {"the line ends too soon, expected *", "这一行太短，应当还有 $1"},
    {"this line is too long, expected *", "这一行太长，应当是 $1"},
    {"* stands here, expected *", "这里是 $1，应当是 $2"},
    {"* is not a whole number, expected *", "$1 不是整数，应当是 $2"},
    {"* is not a finite number, expected *", "$1 不是有限的数，应当是 $2"},
    {"* is too much on this line", "这一行多了 $1"},
    {"something stands after the end", "结尾之后还有内容"},
    {"format version * is not known here, only version 1", "这里不认识格式版本 $1，只认识版本 1"},
    {"\"layers\" and the sizes of the layers", "\"layers\" 和各层的大小"},
    {"the size of a layer", "一层的大小"},
    {"row # of * (*)", "$2 ($3) 的第 $1 行"},
};

inline constexpr Translation system_errors[] = {
    // ---- files

    {"cannot write into the folder *: *", "无法写入文件夹 $1：$2"},
    {"cannot write *: *", "无法写入 $1：$2"},
    {"filesystem error: *: * [*] [*]", "文件系统出错：$1：$2（$3、$4）"},
    {"filesystem error: *: * [*]", "文件系统出错：$1：$2（$3）"},
    {"cannot create director{y|ies}", "无法创建文件夹"},
    {"{recursive |}directory iterator cannot open directory", "无法打开文件夹"},
    {"cannot remove{ all|}", "无法删除"},
    {"cannot rename", "无法重命名"},
    {"cannot copy file", "无法复制文件"},
    {"cannot get file size", "无法得知文件大小"},
    {"cannot make canonical path", "无法得知完整的路径"},

    // ---- the words of strerror

    {"No such file or directory", "没有这个文件或文件夹"},
    {"Permission denied", "没有权限"},
    {"Operation not permitted", "不允许这样做"},
    {"No space left on device", "磁盘已满"},
    {"Disk quota exceeded", "磁盘配额已用完"},
    {"Read-only file system", "文件系统是只读的"},
    {"File exists", "文件已经存在"},
    {"File name too long", "文件名太长"},
    {"Is a directory", "是文件夹"},
    {"Not a directory", "不是文件夹"},
    {"Directory not empty", "文件夹不是空的"},
    {"Invalid argument", "参数无效"},
    {"Input/output error", "输入输出错误"},
    {"Too many open files", "打开的文件太多"},
    {"Cannot allocate memory", "内存不足"},
    {"Resource temporarily unavailable", "资源暂时不可用"},
    {"Text file busy", "程序正在使用中"},
    {"Exec format error", "不是可以执行的程序"},
    {"Bad file descriptor", "文件描述符无效"},
    {"Function not implemented", "系统没有这个功能"},
};

}  // namespace dnn::messages

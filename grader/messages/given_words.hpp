// What a case's inputs and outputs, the compiler's driver and the linker say. The most specific
// comes first.
#pragma once

#include "given/language/given_translations.hpp"
#include "given/language/translation.hpp"

namespace dnn::messages {

// Of the bindings, which take the inputs of a case and give its outputs.
inline constexpr Translation binding_errors[] = {
    // ---- outputs that say what was thrown, or whether a file can be read

    {"nothing", "没有抛出异常"},
    {"another one: *", "别的异常：$1"},
    {"ParameterFileError in *", "ParameterFileError，在 $1 中"},
    {"can be read", "可以读取"},

    // ---- the inputs of a case

    {"there is no value *, expected *; there are: none", "没有 $1，应当是$2；这里一个值也没有"},
    {"there is no value *, expected *; there are: *", "没有 $1，应当是$2；有的是：$3"},
    {"there are two values *", "有两个值都叫 $1"},
    {"* is *, expected a whole number that is at least 0", "$1 是 $2，应当是不小于 0 的整数"},
    {"* is \"*\", expected hundredth or over_sqrt_n_prev",
     "$1 是 \"$2\"，应当是 hundredth 或 over_sqrt_n_prev"},
    {"* is 0, expected at least 1", "$1 是 0，应当至少是 1"},
    {"* is *, expected a number", "$1 是$2，应当是一个数"},
    {"* is *, expected a text", "$1 是$2，应当是一段文本"},
    {"* is *, expected a matrix", "$1 是$2，应当是一个矩阵"},
    {"* is not a whole number from 0 to #", "$1 不是 0 到 $2 的整数"},
    {"* holds a number that is not whole or not from 0 to #", "$1 中有的数不是 0 到 $2 的整数"},
    {"* has shape (*), expected one row", "$1 的形状是 ($2)，应当只有一行"},
    {"* has shape (*), expected (*)", "$1 的形状是 ($2)，应当是 ($3)"},
    {"a number", "一个数"},
    {"a text", "一段文本"},
    {"a matrix", "一个矩阵"},
};

// What comes out of a student's function.
inline constexpr auto exceptions = joined(given_errors, binding_errors);

inline constexpr Translation tools[] = {
    {"undefined reference to {'|`}*'", "undefined reference to '$1'：没有找到它的定义"},
    {"it defines *, which is the grader's", "它定义了 $1，而那是评分程序的"},
    {"it defines *, which is the system's", "它定义了 $1，而那是系统的"},
    {"the file is larger than 256 KiB", "文件大于 256 KiB"},
    {"the compiler took longer than 8 seconds", "编译超过了 8 秒"},
    {"the compiler wrote more than 64 MiB", "编译器的输出超过 64 MiB"},
    {"the compiler ran out of memory or crashed", "编译器内存不足，或者崩溃了"},
};

}  // namespace dnn::messages

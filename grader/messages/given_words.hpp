// What the course's library, the compiler's driver and the linker say in English, in our words.
#pragma once

#include "grader/messages/message.hpp"

namespace dnn::messages {

// ---- exceptions of exercises/given: $1 is the operation, $2 and $3 are two shapes

inline constexpr Message dot_unfit{
    "$1: ($2) and ($3) don't fit: the first has $4 columns, the second $5 rows",
    "$1：($2) 和 ($3) 不匹配：前者有 $4 列，后者有 $5 行"};
inline constexpr Message assigned_unfit{
    "$1: ($2) and ($3) don't fit: the result would be ($4), the left side stays ($5)",
    "$1：($2) 和 ($3) 不匹配：结果的形状会是 ($4)，而左边只能是 ($5)"};
inline constexpr Message dA_unfit{"$1: ($2) and ($3) don't fit: dA must have the shape of Z",
                                  "$1：($2) 和 ($3) 不匹配：dA 的形状必须与 Z 相同"};
inline constexpr Message both_unfit{
    "$1: ($2) and ($3) don't fit: $4 and $5 rows, $6 and $7 columns",
    "$1：($2) 和 ($3) 不匹配：行数是 $4 和 $5，列数是 $6 和 $7"};
inline constexpr Message rows_unfit{"$1: ($2) and ($3) don't fit: $4 and $5 rows",
                                    "$1：($2) 和 ($3) 不匹配：行数是 $4 和 $5"};
inline constexpr Message columns_unfit{"$1: ($2) and ($3) don't fit: $4 and $5 columns",
                                       "$1：($2) 和 ($3) 不匹配：列数是 $4 和 $5"};
inline constexpr Message ragged_rows{"Matrix: row $1 has $2 entries, row 0 has $3",
                                     "Matrix：第 $1 行有 $2 个元素，第 0 行有 $3 个"};
inline constexpr Message reshape_far_more{"reshape: ($1) has $2 entries, ($3) has far more",
                                          "reshape：($1) 有 $2 个元素，($3) 要多得多"};
inline constexpr Message reshape_unfit{"reshape: ($1) has $2 entries, ($3) has $4",
                                       "reshape：($1) 有 $2 个元素，($3) 有 $4 个"};
inline constexpr Message index_outside{"index ($1) is outside a matrix of shape ($2)",
                                       "下标 ($1) 超出了形状为 ($2) 的矩阵"};
inline constexpr Message nothing_stored{"no \"$1\" here; nothing has been stored yet",
                                        "这里没有“$1”：还什么都没有存"};
inline constexpr Message no_such_name{"no \"$1\" here; there is $2", "这里没有“$1”，有的是 $2"};
inline constexpr Message too_many_entries{"Matrix: $1 has more entries than memory can hold",
                                          "Matrix：$1 的元素太多，内存放不下"};

// ---- the compiler's driver and the linker

inline constexpr Message undefined_reference{"undefined reference to '$1'",
                                             "undefined reference to '$1'：没有找到它的定义"};
inline constexpr Message defines_the_graders{"it defines $1, which is the grader's",
                                             "它定义了 $1，而那是评分程序的"};
inline constexpr Message defines_the_systems{"it defines $1, which is the system's",
                                             "它定义了 $1，而那是系统的"};
inline constexpr Message file_too_large{"the file is larger than 256 KiB", "文件大于 256 KiB"};
inline constexpr Message compiler_too_long{"the compiler took longer than 8 seconds",
                                           "编译超过了 8 秒"};
inline constexpr Message compiler_wrote_too_much{"the compiler wrote more than 64 MiB",
                                                 "编译器的输出超过 64 MiB"};
inline constexpr Message compiler_out_of_memory{"the compiler ran out of memory or crashed",
                                                "编译器内存不足，或者崩溃了"};

}  // namespace dnn::messages

// What the sanitizers' reports say in our words. $1 … is filled as phrase.hpp says.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

inline constexpr Message ub_division{"it divides a whole number by zero", "它把整数除以了 0"};
inline constexpr Message ub_overflow{"a whole number grew beyond what $2 can hold ($1)",
                                     "整数超出了 $2 能表示的范围（$1）"};
inline constexpr Message ub_overflow_division{
    "a whole number grew beyond what $3 can hold ($1 / $2)",
    "整数超出了 $3 能表示的范围（$1 / $2）"};
inline constexpr Message ub_overflow_negation{
    "a whole number grew beyond what $2 can hold (the negative of $1)",
    "整数超出了 $2 能表示的范围（$1 的相反数）"};
inline constexpr Message ub_overflow_shift{"a whole number grew beyond what $3 can hold ($1 << $2)",
                                           "整数超出了 $3 能表示的范围（$1 << $2）"};
inline constexpr Message ub_shift_negative{"it shifts a negative number left ($1)",
                                           "它把负数左移（$1）"};
inline constexpr Message ub_shift_large{"it shifts a number of $2 bits by $1",
                                        "它把 $2 位的数移了 $1 位"};
inline constexpr Message ub_shift_by_negative{"it shifts by a negative number of bits ($1)",
                                              "它移位的位数是负的（$1）"};
inline constexpr Message ub_unfit_number{"the number $1 doesn't fit into $2", "数 $1 放不进 $2"};
inline constexpr Message ub_index{"index $1 is outside an array of $3",
                                  "下标 $1 超出了有 $3 个元素的数组"};
inline constexpr Message null_pointer{"it dereferences a null pointer", "它对空指针解引用"};
inline constexpr Message ub_null_argument{
    "it passes a null pointer as argument $1, which must never be null",
    "它把空指针作为第 $1 个参数，而这个参数不能为空"};
inline constexpr Message ub_null_moved{"it moves a null pointer; is something empty?",
                                       "它对空指针做了偏移：是不是某个容器是空的？"};
inline constexpr Message ub_pointer_moved{"it moves a pointer far out of its block",
                                          "它把指针移到了它的内存块之外很远的地方"};
inline constexpr Message ub_misaligned{"it uses a pointer to $2 whose address is no multiple of $3",
                                       "它使用了指向 $2 的指针，而地址不是 $3 的倍数"};
inline constexpr Message ub_outside{"it uses a $2 that lies outside its array or block",
                                    "它使用的 $2 在数组或内存块之外"};
inline constexpr Message ub_array_size{"it makes an array of $1 entries",
                                       "它创建了有 $1 个元素的数组"};
inline constexpr Message ub_bool{
    "it reads a bool that is neither true nor false ($1); was it ever set?",
    "它读取的 bool 既不是 true 也不是 false（$1）：给它赋过值吗？"};
inline constexpr Message ub_impossible_value{
    "it reads a $2 of an impossible value ($1); was it ever set?",
    "它读取的 $2 的值不可能出现（$1）：给它赋过值吗？"};
inline constexpr Message ub_no_return{"the function ends without a return",
                                      "函数结束时没有 return"};
inline constexpr Message ub_unreachable{"it reaches a place that it promises never to reach",
                                        "它执行到了承诺不会执行到的地方"};
inline constexpr Message used_after_free{
    "it uses a matrix or a block of the heap after it was freed",
    "它使用了已经释放的矩阵或堆上的内存块"};
inline constexpr Message stray_pointer{
    "it uses memory where nothing is: a stray pointer, or an index far outside",
    "它使用了什么也没有的内存：野指针，或者越界很远的下标"};
inline constexpr Message gave_up{
    "it gives up: abort(), a failed assert, or an exception where none may pass",
    "它异常中止：abort()、失败的 assert，或者在不允许的地方抛出异常"};
inline constexpr Message impossible_instruction{"it runs into an impossible instruction",
                                                "它执行到了非法指令"};
inline constexpr Message freed_twice{"it frees something twice", "它把同一块内存释放了两次"};
inline constexpr Message freed_inside{"it frees what isn't the start of a block of the heap",
                                      "它释放的不是堆上内存块的开头"};
inline constexpr Message freed_otherwise{"it frees with $2 what it made with $1",
                                         "它用 $1 得到内存，却用 $2 释放"};
inline constexpr Message deleted_otherwise{"it deletes something as another type",
                                           "它按另一种类型 delete 了对象"};
inline constexpr Message copies_bytes{"it copies $1 bytes", "它复制了 $1 个字节"};
inline constexpr Message copies_overlap{"it lets $1 copy between places that overlap",
                                        "它让 $1 在重叠的地方之间复制"};
inline constexpr Message too_much_memory{
    "it asks for more memory than there is; is a size negative?",
    "它申请的内存超出了可用的内存：是不是某个大小是负数？"};
inline constexpr Message vector_index{"an index lies outside a std::vector or its like",
                                      "下标超出了 std::vector 之类容器的范围"};
inline constexpr Message vector_empty{"it asks an empty std::vector or its like for an entry",
                                      "它从空的 std::vector 之类的容器中取元素"};
inline constexpr Message reads_bytes{"it reads $1 bytes", "它读取了 $1 个字节，"};
inline constexpr Message writes_bytes{"it writes $1 bytes", "它写入了 $1 个字节，"};
inline constexpr Message place_past_heap{" past the end of a block of $3 bytes on the heap",
                                         "在堆上一个 $3 字节的内存块的末尾之后"};
inline constexpr Message place_before_heap{" before the start of a block of $3 bytes on the heap",
                                           "在堆上一个 $3 字节的内存块的开头之前"};
inline constexpr Message place_past_sized{" past the end of $3, which has $5 bytes",
                                          "在 $3（共 $5 个字节）的末尾之后"};
inline constexpr Message place_before_sized{" before the start of $3, which has $5 bytes",
                                            "在 $3（共 $5 个字节）的开头之前"};
inline constexpr Message place_past{" past the end of $4", "在 $4 的末尾之后"};
inline constexpr Message place_before{" before the start of $4", "在 $4 的开头之前"};
inline constexpr Message place_of{" of $4", "属于 $4"};

inline constexpr Message unplaced_heap{" outside a block of the heap", "在堆上的内存块之外"};
inline constexpr Message unplaced_container{" of a container beyond its size", "在容器的大小之外"};
inline constexpr Message unplaced_variable{" outside a variable", "在变量之外"};
inline constexpr Message unplaced_array{" outside an array", "在数组之外"};
inline constexpr Message unplaced_variable_or_array{" outside a variable or an array",
                                                    "在变量或数组之外"};
inline constexpr Message unplaced_of_variable{" of a variable", "属于某个变量"};
inline constexpr Message gone_with_block{", which is gone since its block { } ended",
                                         "，而它在所属的 { } 结束后就不存在了"};
inline constexpr Message gone_with_function{", which is gone since its function returned",
                                            "，而它在所属的函数返回后就不存在了"};

inline constexpr Message uses_bytes{"it uses bytes", "它使用的字节"};
inline constexpr Message assertion_failed{"an assertion failed: {0}", "断言失败：{0}"};
inline constexpr Message endless_recursion{"it recurses without end", "它无限递归"};
inline constexpr Message arrays_too_large{
    "its arrays are too large for the stack; is a std::vector better?",
    "它的数组太大，栈放不下：用 std::vector 是不是更好？"};
inline constexpr Message line_of{"line {0} of {1}", "{1} 的第 {0} 行"};
inline constexpr Message inside_function{", in {0}", "，在 {0} 中"};
inline constexpr Message outside_file{"outside {0}", "在 {0} 之外"};
inline constexpr Message in_call_of{", in a call of {0}", "，在调用 {0} 时"};

}  // namespace dnn::messages

// What a compiler's error means to a learner: one sentence each, without a full stop.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

inline constexpr Message slip_compiler_silent{"the compiler refused it", "编译器没有接受这个文件"};
inline constexpr Message slip_more_errors{"{0} errors: {2} show {1}",
                                          "共 {0} 个错误：{2} show {1}"};

// ---- characters and brackets

inline constexpr Message slip_full_width{
    "a character of a Chinese input method stands here, such as a wide comma: type it in half "
    "width",
    "这里有全角字符（例如 ；，）：请切换到英文输入法重新输入"};
inline constexpr Message slip_semicolon{
    "a ; is missing: at the mark, or at the end of the line above it",
    "标记处或者上一行的末尾缺少分号 ;"};
inline constexpr Message slip_operator{
    "an operator such as * or a ; is missing: what follows the mark is a new value",
    "标记之后又是一个新的值：前面缺少分号 ; 或运算符（例如 *）"};
inline constexpr Message slip_operator_or_comma{
    "an operator such as * or a , is missing: what follows the mark is a new value",
    "标记之后又是一个新的值：前面缺少逗号 , 或运算符（例如 *）"};
inline constexpr Message slip_parenthesis{
    "a closing ) is missing: count the ( and the ) of this line",
    "缺少右括号 )：数一数这一行的 ( 和 )"};
inline constexpr Message slip_parenthesis_or_semicolon{
    "before { is a ) missing, or a ; after the statement", "{ 之前缺少 )，或者语句之后缺少分号 ;"};
inline constexpr Message slip_parenthesis_too_many{"there is a ) too many", "多了一个右括号 )"};
inline constexpr Message slip_colon{"C++ has no : after a condition: put what follows in { and }",
                                    "C++ 的条件后面没有冒号 :，请用 { 和 } 括起后面的语句"};
inline constexpr Message slip_bracket{"a closing ] is missing", "缺少右方括号 ]"};
inline constexpr Message slip_brace{
    "a closing } is missing: each { needs one, and the error shows only at the end of the file",
    "缺少右花括号 }：每个 { 都要有一个，到文件末尾才会报错"};
inline constexpr Message slip_brace_too_many{"there is a } too many above this place",
                                             "在这之前多了一个 }"};
inline constexpr Message slip_quote{"the text begins with a \" and doesn't end with one",
                                    "字符串以 \" 开头，却没有以 \" 结尾"};
inline constexpr Message slip_single_quotes{"a text stands in double quotes, as in \"relu\"",
                                            "字符串用双引号，例如 \"relu\""};
inline constexpr Message slip_comment{"comments begin with //, not with #",
                                      "注释以 // 开头，不用 #"};
inline constexpr Message slip_stray{"{0} has no meaning here; the matrix product is dot(W, A)",
                                    "{0} 在这里没有意义；矩阵乘法是 dot(W, A)"};
inline constexpr Message slip_condition{
    "if, for and while need parentheses: if (...), for (...; ...; ...), while (...)",
    "if、for 和 while 后面要有圆括号：if (...)、for (...; ...; ...)、while (...)"};
inline constexpr Message slip_else{"this else has no if: look at the braces above it",
                                   "这个 else 没有对应的 if：看看它前面的花括号"};
inline constexpr Message slip_name_expected{
    "a name is expected here: a variable is written type, name, value, as in Matrix Z = ...",
    "这里应有一个名字：变量的写法是类型、名字、值，例如 Matrix Z = ..."};
inline constexpr Message slip_value_expected{
    "a value is expected at the mark: something is missing or too much just before it",
    "标记处应有一个值：就在它前面少了或多了什么"};

// ---- names

inline constexpr Message slip_near_name{"{0} is not known here: did you mean {1}?",
                                        "这里没有 {0} 这个名字：是不是想写 {1}？"};
inline constexpr Message slip_unknown_name{
    "{0} is not known here: is it spelt right and declared above with its type, or was it declared "
    "inside { }?",
    "这里没有 {0} 这个名字：拼写对吗？前面声明过它和它的类型吗？是不是只在某个 { } 里面声明的？"};
inline constexpr Message slip_without_std{
    "write {0}, not std::{0}: the course has its own for a Matrix",
    "写 {0}，不要写 std::{0}：课程有用于 Matrix 的版本"};
inline constexpr Message slip_without_std_for_both{
    "write {0} without std::: it takes a Matrix or a number",
    "写 {0}，不要写 std::{0}：它接受 Matrix，也接受一个数"};
inline constexpr Message slip_python_word{"{0} is Python: in C++ it is {1}",
                                          "{0} 是 Python 的写法：C++ 里写 {1}"};
inline constexpr Message slip_append{"append is Python: a vector grows with push_back(...)",
                                     "append 是 Python 的写法：vector 用 push_back(...)"};
inline constexpr Message slip_write_std{"write std::{0}", "请写 std::{0}"};
inline constexpr Message slip_python{
    "{0} is Python; given/matrix.hpp lists what takes its place, as dot(W, A) for np.dot(W, A)",
    "{0} 是 Python 的写法；对应的函数见 given/matrix.hpp，例如 np.dot(W, A) 写成 dot(W, A)"};
inline constexpr Message slip_named_argument{
    "C++ has no named arguments: write the value only, as in sum(A, 1)",
    "C++ 没有关键字参数：只写值，例如 sum(A, 1)"};
inline constexpr Message slip_header_of_name{"std::{0} needs #include <{1}> at the top of the file",
                                             "std::{0} 需要在文件开头写 #include <{1}>"};
inline constexpr Message slip_header_of_course{"{0} needs #include \"{1}\" at the top of the file",
                                               "{0} 需要在文件开头写 #include \"{1}\""};
inline constexpr Message slip_not_in_std{
    "std has no {0} here: is it spelt right, and is its header included?",
    "std 里没有 {0}：拼写对吗？它的头文件包含了吗？"};
inline constexpr Message slip_no_header{
    "there is no header {0}: compare the name; only the course and the standard library are there",
    "没有头文件 {0}：核对名字；只能用课程自带的头文件和标准库"};
inline constexpr Message slip_declared_twice{
    "{0} is declared already: leave its type out the second time, or take another name",
    "{0} 已经声明过：第二次不要再写类型，或者换一个名字"};
inline constexpr Message slip_shadows_input{
    "{0} is already the name of an input: take another name",
    "{0} 已经是输入参数的名字：请换一个名字"};
inline constexpr Message slip_defined_twice{"the function {0} is in this file twice: keep one",
                                            "函数 {0} 在这个文件里写了两次：只留一个"};
inline constexpr Message slip_not_a_function{
    "what stands before the ( is no function: is a * missing between, or has a variable its name?",
    "( 前面的不是函数：是不是中间少了 *，或者有一个同名的变量？"};

// ---- members

inline constexpr Message slip_near_member{"{0} has no member {1}: did you mean {2}?",
                                          "{0} 没有成员 {1}：是不是想写 {2}？"};
inline constexpr Message slip_no_member{"{0} has no member {1}: its header lists those it has",
                                        "{0} 没有成员 {1}：它的头文件列出了所有成员"};
inline constexpr Message slip_no_member_in_header{"{0} has no member {1}: {2} lists those it has",
                                                  "{0} 没有成员 {1}：{2} 列出了所有成员"};
inline constexpr Message slip_type_with_dot{
    "after a type stands ::, not a dot, as in Matrix::zeros(rows, cols)",
    "类型后面用 ::，不用点，例如 Matrix::zeros(rows, cols)"};
inline constexpr Message slip_free_function{
    "{0} is no member: write {0}(A), or dot(W, A), not A.{0}(...)",
    "{0} 不是成员函数：写 {0}(A) 或 dot(W, A)，不是 A.{0}(...)"};
inline constexpr Message slip_number_has_no_member{"a plain number has no members",
                                                   "普通的数没有成员"};
inline constexpr Message slip_arrow_needed{"this is a pointer: write -> for the .",
                                           "这是指针：把 . 改成 ->"};
inline constexpr Message slip_dot_needed{"this is no pointer: write . for the ->",
                                         "这不是指针：把 -> 改成 ."};
inline constexpr Message slip_private{
    "this member is private: use what is public, as A.rows() and A(i, j)",
    "这是私有成员：请用公有的成员，例如 A.rows() 和 A(i, j)"};
inline constexpr Message slip_call_parentheses{
    "a member function needs its parentheses, as in A.T() and A.rows()",
    "成员函数要写圆括号，例如 A.T() 和 A.rows()"};

// ---- the function's head

inline constexpr Message slip_head_differs{
    "the first line of the function differs from the header's: copy it from there",
    "函数的第一行与头文件不同：请照头文件写"};
inline constexpr Message slip_no_type{"a type is missing before this name", "这个名字前面缺少类型"};
inline constexpr Message slip_nested{"a function begins inside another: is a } missing above it?",
                                     "在一个函数里面又开始了另一个函数：是不是前面缺少 }？"};

// ---- types

inline constexpr Message slip_wrong_return{
    "return gives {0} where the function promises {1}: see the first line of the function",
    "return 给出的是 {0}，而函数声明返回 {1}：看函数的第一行"};
inline constexpr Message slip_wrong_return_of_struct{
    "return gives {0} where the function promises {1}: return {2}, the members of struct {1} in "
    "{3}",
    "return 给出的是 {0}，而函数声明返回 {1}：请 return {2}，即 {3} 里 struct {1} 的成员"};
inline constexpr Message slip_empty_return{
    "return gives nothing, but the function promises a value: see its first line",
    "return 没有给出值，而函数声明要返回一个值：看函数的第一行"};
inline constexpr Message slip_return_braces{"several results go in braces: return {{0}}",
                                            "要返回多个值，请用花括号括起来：return {{0}}"};
inline constexpr Message slip_text{"a text in quotes", "引号里的字符串"};
inline constexpr Message slip_conversion{"{0} stands where {1} is needed",
                                         "这里需要 {1}，却写了 {0}"};
inline constexpr Message slip_braces{
    "the values in braces don't fit {0}: compare their number, order and types with its header",
    "花括号里的值与 {0} 不符：与头文件核对它们的个数、顺序和类型"};
inline constexpr Message slip_too_many_values{
    "there are more values in braces than members: compare with the struct in the header",
    "花括号里的值比成员多：与头文件里的 struct 核对"};
inline constexpr Message slip_narrowing{
    "{0} may not fit into {1}, and braces refuse that: choose the other type, or static_cast",
    "{0} 不一定能放进 {1}，花括号不允许：换一个类型，或者用 static_cast"};
inline constexpr Message slip_no_match{
    "no {0} takes these arguments: compare their number, order and types with the header",
    "没有接受这些参数的 {0}：与头文件核对参数的个数、顺序和类型"};
inline constexpr Message slip_too_few_arguments{
    "the call has too few arguments: compare with the header", "调用时参数太少：与头文件核对"};
inline constexpr Message slip_too_many_arguments{
    "the call has too many arguments: compare with the header", "调用时参数太多：与头文件核对"};
inline constexpr Message slip_const{
    "what is const can't be changed, and inputs are: put the result into a variable of your own",
    "const 的东西不能改，输入参数就是 const：把结果放进你自己的变量"};
inline constexpr Message slip_comparison{"= stores a value: to compare write ==",
                                         "= 是赋值：比较要写 =="};
inline constexpr Message slip_not_assignable{
    "what stands left of this = can't be changed; inputs are const",
    "这个 = 左边的东西不能改；输入参数是 const"};
inline constexpr Message slip_index{"entries are A(i, j), in round brackets; a Matrix has no [ ]",
                                    "元素写作 A(i, j)，用圆括号；Matrix 没有 [ ]"};
inline constexpr Message slip_two_indices{"an entry needs row and column: A(i, j)",
                                          "元素要写行和列：A(i, j)"};
inline constexpr Message slip_print_matrix{
    "to print a Matrix: std::cout << numpy_str(A), with #include \"given/numpy_format.hpp\"",
    "打印 Matrix 请写 std::cout << numpy_str(A)，并写 #include \"given/numpy_format.hpp\""};
inline constexpr Message slip_print_shape{"to print a shape: std::cout << to_string(A.shape())",
                                          "打印形状请写 std::cout << to_string(A.shape())"};
inline constexpr Message slip_print_other{"{0} can't be printed as a whole: print its members",
                                          "{0} 不能整个打印：请打印它的成员"};
inline constexpr Message slip_no_operator{
    "there is no such operator between {0} and {1}: what are the types of the two sides?",
    "{0} 和 {1} 之间没有这个运算：两边各是什么类型？"};
inline constexpr Message slip_to_string{"a number is no text: std::to_string(...) makes one of it",
                                        "数不是字符串：用 std::to_string(...) 转换"};
inline constexpr Message slip_power{"^ is no power in C++: a square is A * A, entry by entry",
                                    "^ 在 C++ 里不是乘方：平方写 A * A，逐元素相乘"};
inline constexpr Message slip_stars{
    "* stands before a value that is no pointer; ** is no power in C++: a square is A * A",
    "* 后面的值不是指针；** 在 C++ 里不是乘方：平方写 A * A"};
inline constexpr Message slip_auto{
    "auto takes its type from a value: give {0} one here, or write its type",
    "auto 从值得到类型：在这里给 {0} 赋值，或者写出它的类型"};
inline constexpr Message slip_own_value{
    "auto makes a new {0}, and to the right of = {0} is that new one already, without a value: "
    "give "
    "the new one another name",
    "auto 声明了新的 {0}，等号右边的 {0} 指的已经是它，而它还没有值：请给新变量换一个名字"};
inline constexpr Message slip_reference{
    "a reference (&) needs its value here: for a new variable leave the & out",
    "引用 (&) 必须在这里给值：新变量请去掉 &"};
inline constexpr Message slip_binding{
    "auto [...] needs one name for each member of the result: its struct in the header lists them",
    "auto [...] 里的名字要与结果的成员一样多：看头文件里的 struct"};

// ---- what the compiler only warns of

inline constexpr Message warning_unset{"{0} is read before it has a value",
                                       "{0} 还没有赋值就被读取"};
inline constexpr Message warning_indentation{
    "what is indented below the {0} doesn't all belong to it: put it in { }, without a ; before "
    "the {",
    "{0} 下面缩进的语句并不都属于它：请用 { } 括起来，{ 之前不要写分号"};
inline constexpr Message warning_empty_body{
    "the ; right behind the ) ends this {0}: what follows doesn't belong to it",
    ") 后面的分号结束了这个 {0}：后面的语句不属于它"};

}  // namespace dnn::messages

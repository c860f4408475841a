// What is wrong below the grader: with case files, with files at all, with child processes. The
// most specific comes first.
#pragma once

#include "given/language/given_translations.hpp"
#include "given/language/translation.hpp"

namespace dnn::messages {

inline constexpr Translation grader_errors[] = {
    {"*:#: *", "$1:$2: $3"},  // a file and a line

    // ---- files

    {"*: can't be read: *", "$1：无法读取：$2"},
    {"*: can't be read to its end", "$1：无法读到结尾"},
    {"*: is a folder, expected a case file", "$1：是文件夹，应当是用例文件"},
    {"*: is not an ordinary file", "$1：不是普通文件"},
    {"*: has # bytes, a case file has at most #", "$1：有 $2 字节，用例文件最多有 $3 字节"},
    {"cannot lock *: *", "无法锁定 $1：$2"},
    {"can't write to standard output: *", "无法写到标准输出：$1"},

    // ---- the lines of a case file

    {"the file is empty, expected *", "文件是空的，应当以 $1 开头"},
    {"this is not a case file: it begins with *, expected *",
     "这不是用例文件：它的开头是 $1，应当是 $2"},
    {"format version # is newer than this grader reads (#); use the grader that came with the "
     "cases",
     "格式版本 $1 比这个评分程序能读的（$2）新；请使用与用例配套的评分程序"},
    {"format version # is older than this grader reads (#)",
     "格式版本 $1 比这个评分程序能读的（$2）旧"},
    {"* stands after the last of # cases; correct the count in line 3, or remove the text",
     "$1 写在全部 $2 个用例之后；请改正第 3 行的个数，或者删去这段文字"},
    {"*; it was cut short", "$1；它被截断了"},
    {"the file ends here, expected *", "文件到这里就结束了，应当还有 $1"},
    {"the file ends inside this line", "文件在这一行的中间就结束了"},
    {"the file ends after # of # cases", "$2 个用例中只有 $1 个，文件就结束了"},
    {"this line is empty, expected *", "这一行是空的，应当是 $1"},
    {"* is unknown here, expected *", "这里不能写 $1，应当是 $2"},
    {"* is too much on this line", "这一行多了 $1"},
    {"* can't be a name, *", "$1 不能用作名字，$2"},
    {"* can't be an exercise, *", "$1 不能用作练习的名字，$2"},
    {"* can't name a value, *", "$1 不能用作值的名字，$2"},
    {"* can't be a text, *", "$1 不能用作文本，$2"},
    {"* can't be a sentence, *", "$1 不能用作句子，$2"},
    {"expected 1 to 100 letters, digits and _", "应当是 1 到 100 个字母、数字或 _"},
    {"expected 1 to 100 letters, digits and _, with single / between",
     "应当是 1 到 100 个字母、数字或 _，之间可以有单个的 /"},
    {"expected 1 to 100 letters, digits and any of _ . [ ] ( ) \"",
     "应当是 1 到 100 个字母、数字或 _ . [ ] ( ) \" 中的字符"},
    {"expected 1 to 1000 printable ASCII characters without a space at either end",
     "应当是 1 到 1000 个可打印的 ASCII 字符，首尾没有空格"},
    {"expected 1 to 500 bytes of UTF-8 on one line, without a space at either end",
     "应当是一行 1 到 500 字节的 UTF-8 文字，首尾没有空格"},
    {"* is not a kind of case, expected notebook, random or edge",
     "没有 $1 这种用例，应当是 notebook、random 或 edge"},
    {"* is not a kind of value, expected number, text or matrix",
     "没有 $1 这种值，应当是 number、text 或 matrix"},
    {"the format version is *, expected a whole number from 0 to #",
     "格式版本是 $1，应当是 0 到 $2 的整数"},
    {"the number of cases is *, expected a whole number from 0 to #",
     "用例数是 $1，应当是 0 到 $2 的整数"},
    {"the number of rows is *, expected a whole number from 0 to #",
     "行数是 $1，应当是 0 到 $2 的整数"},
    {"the number of columns is *, expected a whole number from 0 to #",
     "列数是 $1，应当是 0 到 $2 的整数"},
    {"*: * is not a number", "$1：$2 不是数"},
    {"*: * doesn't fit a double", "$1：$2 超出了 double 的范围"},
    {"*: *, but a case holds only finite numbers", "$1：$2，而用例中的数都是有限的"},
    {"row # of matrix * has # number{s|}, expected #",
     "矩阵 $2 的第 $1 行有 $3 个数，应当有 $4 个"},
    {"row # of matrix *", "矩阵 $2 的第 $1 行"},
    {"matrix * is too large: a file holds at most # matrix entries",
     "矩阵 $1 太大：一个文件最多有 $2 个矩阵元素"},
    {"the relative tolerance", "允许的相对误差"},
    {"the absolute tolerance", "允许的绝对误差"},
    {"a tolerance is at least 0", "允许的误差不能小于 0"},
    {"the tolerance stands once, after the origin", "tolerance 只写一次，在 origin 之后"},
    {"inputs come before outputs", "输入写在输出之前"},
    {"there are two cases named *", "有两个用例都叫 $1"},
    {"there are two mistakes named *", "有两个错误都叫 $1"},
    {"there are two inputs named *", "有两个输入都叫 $1"},
    {"there are two outputs named *", "有两个输出都叫 $1"},
    {"there are two values named *", "有两个值都叫 $1"},
    {"more than # mistakes", "错误多于 $1 个"},
    {"more than # inputs", "输入多于 $1 个"},
    {"more than # outputs", "输出多于 $1 个"},
    {"more than # values", "值多于 $1 个"},
    {"an answer needs the names of mistakes", "answer 后面要写错误的名字"},
    {"an answer throws once", "一个 answer 只有一个 throws"},
    {"* is no mistake of this file", "这个文件中没有叫 $1 的错误"},
    {"* has two answers in this case", "$1 在这个用例中有两个 answer"},
    {"this case has no output *", "这个用例没有输出 $1"},
    {"this answer speaks twice of *", "这个 answer 两次提到 $1"},
    {"the answer before this line holds values and throws, expected one of them",
     "这一行之前的 answer 既有值又有 throws，应当只有其中一种"},
    {"the answer before this line holds nothing, expected a value, a without or a throws",
     "这一行之前的 answer 是空的，应当有 value、without 或 throws"},
    {"\"*\", \"*\", \"*\", \"*\" or \"*\"", "\"$1\"、\"$2\"、\"$3\"、\"$4\" 或 \"$5\""},
    {"\"*\", \"*\", \"*\" or \"*\"", "\"$1\"、\"$2\"、\"$3\" 或 \"$4\""},

    // ---- child processes

    {"can't start * (*): *", "无法启动 $1（$2）：$3"},
    {"can't start a child process: *", "无法启动子进程：$1"},
    {"can't start *: *", "无法启动 $1：$2"},
    {"can't wait for a child process: *", "无法等待子进程：$1"},
    {"can't watch a child process: *", "无法监视子进程：$1"},
    {"can't hand the input to a child: *", "无法把输入交给子进程：$1"},
    {"can't rewind the input of a child: *", "无法回到子进程输入的开头：$1"},
    {"can't read what a child wrote: *", "无法读取子进程的输出：$1"},
    {"can't read a limit: *", "无法读取限额：$1"},
    {"can't make a pipe: *", "无法建立管道：$1"},
    {"can't make a socket: *", "无法建立套接字：$1"},
    {"can't make a file in memory: *", "无法在内存中建立文件：$1"},
    {"can't make a temporary file in *: *", "无法在 $1 中建立临时文件：$2"},
    {"can't remove the name of *: *", "无法去掉 $1 这个文件名：$2"},
    {"can't make a Landlock ruleset: *", "无法建立 Landlock 规则：$1"},
    {"can't allow * in a Landlock ruleset: *", "无法在 Landlock 规则中允许 $1：$2"},
    {"this kernel has no Landlock, or it is switched off", "这个内核没有 Landlock，或者它被关闭了"},
    {"this system has no such layer: *", "这个系统没有这一层隔离：$1"},
    {"a filter of system calls", "系统调用过滤"},
    {"files and network out of reach", "无法访问文件和网络"},
    {"a user that owns nothing", "什么都不拥有的用户"},
    {"/dev/null: *", "/dev/null：$1"},

    // ---- what stands where a child's answer should

    {"at byte #: *", "在字节 $1 处：$2"},
    {"a frame of # bytes is too long", "一帧有 $1 字节，太长了"},
    {"it doesn't begin as it should", "开头不对"},
    {"it ends too early", "结束得太早"},
    {"it has no known status", "状态不明"},
    {"# more bytes follow", "后面还有 $1 字节"},
    {"there are too many values", "值太多"},
    {"a name is there twice", "有两个相同的名字"},
    {"a value is of no known kind", "有一个值的种类不明"},
    {"a text is too long", "有一段文本太长"},
    {"a matrix is too large for an answer", "有一个矩阵太大，不能作为结果"},
    {"a matrix claims more entries than it has", "有一个矩阵声称的元素比它有的多"},
    {"a matrix claims an impossible shape", "有一个矩阵的形状不可能存在"},
};

inline constexpr auto errors = joined(system_errors, grader_errors);

}  // namespace dnn::messages

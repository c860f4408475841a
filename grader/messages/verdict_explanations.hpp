// What `grader explain` says of each verdict: in short, what happened, what it often comes from,
// what to do next.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

inline constexpr Message explain_happened{"What happened", "发生了什么"};
inline constexpr Message explain_often{"What it often comes from", "常见原因"};
inline constexpr Message explain_next{"What to do next", "下一步"};
inline constexpr Message explain_one{"More about one: {0} explain VERDICT",
                                     "查看其中一个：{0} explain 判定名"};
inline constexpr Message explain_unknown{"{0} is no verdict; {1}{2} explain lists them all",
                                         "{0} 不是判定名；{1}全部判定见 {2} explain"};
inline constexpr Message explain_did_you_mean{"did you mean {0}? ", "是不是想写 {0}？"};

inline constexpr Message pass_short{"right in every case", "所有用例都正确"};
inline constexpr Message pass_happened{
    "Your function gave the expected numbers in every case: the notebook's own, random ones, and "
    "edges such as a single example.",
    "你的函数在每个用例中都给出了应有的数：有 notebook "
    "自己的，有随机的，也有只有一个样本之类的边界情况。"};
inline constexpr Message pass_often{
    "A formula that is right for every shape. The column \"with yours\" says whether it also works "
    "with your other functions in place of correct ones.",
    "公式对各种形状都成立。表中“用你的函数”一栏说明：换上你自己写的其他函数后，它是否仍然正确。"};
inline constexpr Message pass_next{"Go on: {0} next", "继续：{0} next"};

inline constexpr Message wrong_short{"a number is not the expected one", "有一个数不是应有的值"};
inline constexpr Message wrong_happened{
    "Your function gave values of the right shape, but at least one number is not the expected "
    "one. It may differ by a billionth, not by more.",
    "你的函数给出的结果形状正确，但至少有一个数不是应有的值。允许的误差是十亿分之一。"};
inline constexpr Message wrong_often{
    "A sign, a factor such as 1/m, the wrong axis of a sum, a transpose of a square matrix, or * "
    "(entry by entry) in the place of dot (the matrix product).",
    "符号写反、漏掉 1/m 之类的系数、求和的方向不对、方阵忘记转置，或者该用 "
    "dot（矩阵乘法）的地方用了 "
    "*（逐元素相乘）。"};
inline constexpr Message wrong_next{
    "Compare your numbers with the expected ones, beginning with the smallest matrix: {0} show "
    "EXERCISE",
    "把你的数与应有的数放在一起比较，从最小的矩阵看起：{0} show 练习名"};

inline constexpr Message shape_short{"a matrix has another shape", "矩阵的形状不对"};
inline constexpr Message shape_happened{
    "Your function gave back a matrix with another number of rows or columns than expected. Its "
    "numbers were not looked at.",
    "你的函数返回的矩阵，行数或列数与应有的不同。其中的数还没有比较。"};
inline constexpr Message shape_often{
    "A transpose too many or too few, the operands of dot exchanged, a sum over rows in the place "
    "of one over columns, or two outputs exchanged.",
    "多了或少了一次转置、dot 的两个操作数写反、求和时行和列弄反了，或者两个返回值的位置互换了。"};
inline constexpr Message shape_next{
    "Write the shape beside each matrix of your formula; the header states them. See what came: "
    "{0} show EXERCISE",
    "在公式的每个矩阵旁边写出它的形状，头文件里都有说明。查看实际得到的形状：{0} show 练习名"};

inline constexpr Message nondeterministic_short{"the same inputs gave two answers",
                                                "相同的输入给出了两个结果"};
inline constexpr Message nondeterministic_happened{
    "Your function was called twice with the same inputs and gave two different answers.",
    "用相同的输入调用了两次你的函数，得到两个不同的结果。"};
inline constexpr Message nondeterministic_often{
    "A variable that is read before it has a value, an index out of range, a static or global "
    "variable that remembers the first call, or random numbers from elsewhere than the given "
    "generator.",
    "变量还没赋值就被读取、下标越界、static "
    "变量或全局变量记住了上一次调用，或者随机数不是来自给定的随"
    "机数生成器。"};
inline constexpr Message nondeterministic_next{
    "Give every variable a value where it is declared. The compiler can find the line: {0} "
    "--sanitize EXERCISE",
    "声明变量时就赋初值。也可以让编译器帮你找出那一行：{0} --sanitize 练习名"};

inline constexpr Message exception_short{"it threw an exception", "函数抛出了异常"};
inline constexpr Message exception_happened{
    "Your function, or one that it called, threw an exception and gave no answer. A ShapeError "
    "names the operation and both shapes.",
    "你的函数（或它调用的函数）抛出了异常，没有给出结果。ShapeError "
    "会写明是哪个运算、两个形状各是多少。"};
inline constexpr Message exception_often{
    "A product or a sum of matrices whose shapes don't fit, or a name that parameters, grads or a "
    "cache doesn't hold, such as \"W3\" in a network of two layers.",
    "矩阵相乘或相加时形状不匹配，或者在 parameters、grads、缓存中找不到某个名字，例如两层网络里的 "
    "\"W3\"。"};
inline constexpr Message exception_next{
    "Find the operation that the message names in your code, and write down the shapes of both its "
    "operands: {0} show EXERCISE",
    "在代码中找到异常信息所指的运算，写出两个操作数的形状：{0} show 练习名"};

inline constexpr Message crash_short{"the program broke off", "程序崩溃"};
inline constexpr Message crash_happened{
    "The program broke off in the middle of your function: the system ended it.",
    "程序在执行你的函数时被系统强行终止，没有算完。"};
inline constexpr Message crash_often{
    "An index past the end of a matrix or vector (the last is size - 1), a pointer to what is "
    "gone, "
    "a function that calls itself without end, or a whole number divided by 0.",
    "矩阵或 vector 的下标越界（最后一个是 size - "
    "1）、指针指向已经释放的内存、函数无止境地调用自己，或者整"
    "数除以 0。"};
inline constexpr Message crash_next{"Let the grader find the line: {0} --sanitize EXERCISE",
                                    "让评分程序找出是哪一行：{0} --sanitize 练习名"};

inline constexpr Message exited_short{"the program ended before the function returned",
                                      "函数还没返回，程序就结束了"};
inline constexpr Message exited_happened{
    "The program ended by itself, as if it were done, before your function gave back a value.",
    "你的函数还没有返回结果，程序就自行结束了。"};
inline constexpr Message exited_often{"A call of exit, quick_exit or std::terminate.",
                                      "调用了 exit、quick_exit 或 std::terminate。"};
inline constexpr Message exited_next{
    "Let the function return instead, or throw. Then: {0} EXERCISE",
    "改为用 return 返回，或者抛出异常。然后输入：{0} 练习名"};

inline constexpr Message timeout_short{"still computing after a second", "一秒之后还没有算完"};
inline constexpr Message timeout_happened{
    "Your function was still computing when its time was up, about a second a case. After two such "
    "cases the others aren't run.",
    "时间用完时你的函数还在计算，每个用例大约有一秒。有两个用例超时之后，其余的不再运行。"};
inline constexpr Message timeout_often{
    "A loop that never ends: a counter that isn't changed, or an unsigned one that counts down "
    "past "
    "0 and becomes very large. Seldom a computation that is only slow.",
    "死循环：循环变量没有变化，或者无符号的循环变量减到 0 "
    "以下，变成了很大的数。很少只是因为算得慢。"};
inline constexpr Message timeout_next{
    "Say aloud what each loop counts, from where to where. Print the counter if you aren't sure; "
    "what you print is shown: {0} EXERCISE",
    "说清楚每个循环从几数到几。不确定就把循环变量打印出来，评分程序会显示你打印的内容：{0} 练习名"};

inline constexpr Message output_limit_short{"it printed more than 8 MiB", "打印的内容超过 8 MiB"};
inline constexpr Message output_limit_happened{
    "Your function printed more than 8 MiB, so it was stopped.",
    "你的函数打印的内容超过 8 MiB，因此被终止。"};
inline constexpr Message output_limit_often{
    "A line that prints within a loop, often a loop that never ends.",
    "在循环里打印，而且往往是死循环。"};
inline constexpr Message output_limit_next{
    "Take the printing out of the loop, or print only every hundredth turn. Then: {0} EXERCISE",
    "把打印语句移出循环，或者每一百次才打印一次。然后输入：{0} 练习名"};

inline constexpr Message forbidden_short{"it asked the system for a process, the network, ...",
                                         "向系统请求了进程、网络等"};
inline constexpr Message forbidden_happened{
    "Your function asked the system for something that mathematics has no need of: the "
    "network, another process. The message names the call.",
    "你的函数向系统请求了数学计算用不到的东西：网络或其他进程。信息中写明了是哪个调用。"};
inline constexpr Message forbidden_often{
    "A call of system(), a thread or a process started to be faster, or a file removed.",
    "调用了 system()，为了加速而启动线程或进程，或者删除文件。"};
inline constexpr Message forbidden_next{
    "Take that call away. Printing with std::cout is allowed, and shown: {0} EXERCISE",
    "去掉这个调用。可以用 std::cout 打印，评分程序会显示出来：{0} 练习名"};

inline constexpr Message protocol_short{"it wrote where the answer goes", "写到了传递结果的地方"};
inline constexpr Message protocol_happened{
    "The answer that arrived can't come from a function of this exercise: something was written to "
    "the place where the grader reads the answer.",
    "收到的结果不可能出自这道练习的函数：有内容写到了评分程序读取结果的地方。"};
inline constexpr Message protocol_often{
    "write() or close() on a file descriptor, or memory overwritten by an index out of range.",
    "对文件描述符调用了 write() 或 close()，或者下标越界改写了别处的内存。"};
inline constexpr Message protocol_next{
    "Use no file descriptors. If you don't, look for the index: {0} --sanitize EXERCISE",
    "不要使用文件描述符。如果你没有使用，就检查下标：{0} --sanitize 练习名"};

inline constexpr Message not_implemented_short{"not written yet", "还没有写"};
inline constexpr Message not_implemented_happened{
    "Your function still throws NotImplemented, or it calls one that does.",
    "你的函数仍然抛出 NotImplemented，或者它调用的函数还没有写。"};
inline constexpr Message not_implemented_often{
    "The line with throw still stands between START CODE HERE and END CODE HERE. Every exercise "
    "begins so.",
    "START CODE HERE 和 END CODE HERE 之间还留着 throw 那一行。每道练习开始时都是这样。"};
inline constexpr Message not_implemented_next{
    "See the task: {0} next. If you don't know how to begin: {0} hint EXERCISE",
    "查看任务：{0} next。不知道怎么开始：{0} hint 练习名"};

inline constexpr Message compile_error_short{"the file isn't C++ yet", "无法编译"};
inline constexpr Message compile_error_happened{
    "The compiler doesn't understand the file, so nothing was run. The first error is shown; those "
    "after it often come from it.",
    "编译器读不懂这个文件，所以什么都没有运行。这里显示第一个错误；后面的错误往往由它引起。"};
inline constexpr Message compile_error_often{
    "A semicolon or a brace that is missing on the line before, a misspelt name, or a value of "
    "another type than the function takes.",
    "前一行漏了分号或花括号、名字拼错，或者传入的值与函数要求的类型不同。"};
inline constexpr Message compile_error_next{
    "Mend the first error only, then compile again. All that the compiler says: {0} show EXERCISE",
    "只改第一个错误，再编译一次。查看编译器的全部输出：{0} show 练习名"};

inline constexpr Message compile_limit_short{"the compiler took too long or too much memory",
                                             "编译用时过长或占用内存过多"};
inline constexpr Message compile_limit_happened{
    "The compiler used up the time or the memory that it is given, and was stopped.",
    "编译器用完了给它的时间或内存，因此被终止。"};
inline constexpr Message compile_limit_often{
    "A template that refers to itself without end, a very large array, or #include of the file "
    "itself.",
    "模板无止境地引用自己、数组过大，或者文件 #include 了自己。"};
inline constexpr Message compile_limit_next{
    "Take away what you wrote last. To begin anew, with a copy kept: {0} reset EXERCISE",
    "去掉最近写的内容。要从头开始（会保留备份）：{0} reset 练习名"};

inline constexpr Message link_error_short{"the function isn't there as its header declares it",
                                          "找不到头文件所声明的函数"};
inline constexpr Message link_error_happened{
    "The file compiles, but the function that the header declares isn't in it, or something is "
    "defined that isn't yours to define.",
    "文件可以编译，但其中没有头文件声明的那个函数，或者定义了不该由你定义的东西。"};
inline constexpr Message link_error_often{
    "Another name or other types of the arguments than in the header, a function outside namespace "
    "dnn, or a main of your own.",
    "函数名或参数类型与头文件不一致、函数写在了 namespace dnn 之外，或者自己写了 main。"};
inline constexpr Message link_error_next{
    "Compare the line of the function with its declaration, character by character. What the "
    "linker says: {0} show EXERCISE",
    "把函数的第一行与头文件中的声明逐字比较。查看链接器的输出：{0} show 练习名"};

inline constexpr Message infra_short{"the grader or the machine failed, not you",
                                     "评分程序或机器出错，与你无关"};
inline constexpr Message infra_happened{
    "The grader or the machine failed. Your function was not judged.",
    "评分程序或机器出了错，没有对你的函数作出判定。"};
inline constexpr Message infra_often{
    "A full disk, no memory left, or a build/ folder from another machine.",
    "磁盘已满、内存不足，或者 build/ 文件夹来自另一台机器。"};
inline constexpr Message infra_next{
    "Run it again. If it stays, build anew: cmake --build build --target grader. If that doesn't "
    "help, tell your instructor what the message says.",
    "再运行一次。如果还是这样，就重新构建：cmake --build build --target "
    "grader。仍然不行，就把错误信息告"
    "诉老师。"};

inline constexpr Message not_handed_in_short{"the file isn't in the folder",
                                             "文件夹里没有这个文件"};
inline constexpr Message not_handed_in_happened{
    "The exercise's file isn't in the folder that is graded.",
    "被评分的文件夹里没有这道练习的文件。"};
inline constexpr Message not_handed_in_often{
    "Another name of the file, such as linear_forward.cpp in the place of 03_linear_forward.cpp, "
    "or "
    "another folder after --submission.",
    "文件名不对，例如把 03_linear_forward.cpp 写成了 linear_forward.cpp，或者 --submission "
    "后面的文件夹不"
    "对。"};
inline constexpr Message not_handed_in_next{
    "Compare the name with exercises/catalogue.txt. To have a file back that was deleted: {0} "
    "reset EXERCISE",
    "把文件名与 exercises/catalogue.txt 比较。要找回删掉的文件：{0} reset 练习名"};

}  // namespace dnn::messages

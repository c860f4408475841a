// What --help prints.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

inline constexpr Message usage{
    R"(grader [COMMAND] [EXERCISE...] [options]

Scores the exercises, or only those named: exercises, such as linear_forward or
basics/softmax, or assignments, such as 3_step_by_step.

  watch              waits until you save a file and grades it; q ends it
  list [EXERCISE...] all exercises, or those named, with points and hints taken
  next [EXERCISE...] the first exercise that isn't passed: task, file, what to
                     type
  hint [EXERCISE]    one more of its three hints; without a name, of the next
                     exercise
  show [EXERCISE]    what your function gives beside what is expected; all that
                     the compiler says
  reset EXERCISE     the stub again, with a copy of what you wrote; asks first,
                     unless --yes
  explain [VERDICT]  what a verdict, such as SHAPE, means and what to do;
                     without one, all of them

  --lang en|zh       English or Chinese; else the locale's
  --submission DIR   the exercise files to grade, under their catalogue paths or
                     all in one folder; exercises/ when not given
  --cases DIR        the case files to grade with; test_cases/ when not given
  --results FILE     also writes Gradescope's results.json
  --report FILE.html also writes a page with pictures of what differs
  --isolation        prints how a student's program is confined here, and how
                     that was tried
  --require-isolation
                     grades only when it is confined as it should be: exit code
                     3 otherwise
  --sanitize         finds faults of memory and arithmetic, and their lines
  --run-again        runs every case; without it a program that hasn't changed
                     isn't run again on the same inputs, and its answers of the
                     last time are compared
  --yes              reset doesn't ask
  --help             this text

GoogleTest's options work too; each case is one of its tests:

  --gtest_list_tests                            lists exercises and cases
  --gtest_filter='linear_forward.*'             runs some
  --gtest_output=xml:FILE, json:FILE            JUnit's XML, or JSON
  --gtest_repeat=N, --gtest_shuffle             again, in another order

Exit code: 0 all passed, or done; 1 not all passed; 2 wrong usage or input;
3 the grader's fault.
)",
    R"(grader [命令] [练习...] [选项]

为全部练习评分，或只评写出的：练习名，如 linear_forward 或 basics/softmax，
或者作业名，如 3_step_by_step。

  watch              等你保存文件，一保存就评分；按 q 退出
  list [练习...]     全部练习或写出的练习，连同得分和已看的提示
  next [练习...]     第一道没有通过的练习：任务、文件、要输入的命令
  hint [练习]        再看一条提示（共三条）；不写名字则是下一道练习的
  show [练习]        并排显示你的函数给出的结果与应有的结果；或编译器的全部输出
  reset 练习         恢复初始文件，并备份你写的内容；先询问，加 --yes 则不问
  explain [判定]     一种判定（例如 SHAPE）是什么意思，该怎么办；不写则列出全部

  --lang en|zh       英文或中文；不写则按系统的语言设置
  --submission DIR   要评分的练习文件：按课程目录的路径存放，或全在一个
                     文件夹里；不写则是 exercises/
  --cases DIR        评分所用的用例文件；不写则是 test_cases/
  --results FILE     另外写出 Gradescope 的 results.json
  --report FILE.html 另外写出一个网页，用图显示不同之处
  --isolation        显示学生程序在这里受到怎样的限制，以及怎样试出来的
  --require-isolation
                     只有限制齐全时才评分，否则退出码为 3
  --sanitize         找出内存和运算的错误，并指出行号
  --run-again        运行每个用例；不加时，没有改变的程序对相同的输入不再运行，
                     而用上次的结果来比较
  --yes              reset 时不询问
  --help             显示这段文字

GoogleTest 的选项也可以用；每个用例就是它的一个测试：

  --gtest_list_tests                            列出练习和用例
  --gtest_filter='linear_forward.*'             只运行一部分
  --gtest_output=xml:FILE, json:FILE            输出 JUnit 的 XML，或 JSON
  --gtest_repeat=N, --gtest_shuffle             重复运行，打乱次序

退出码：0 全部通过或已完成，1 没有全部通过，2 用法或输入有误，
        3 评分程序自身的错误。
)"};

}  // namespace dnn::messages

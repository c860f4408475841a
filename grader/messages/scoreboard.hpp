// The scoreboard.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

inline constexpr Message submission_is{"Submission: {0}", "提交：{0}"};
inline constexpr Message isolation_is{"Isolation: {0} ({1} --isolation says why)",
                                      "隔离：{0}（原因见 {1} --isolation）"};
inline constexpr Message column_exercise{"exercise", "练习"};
inline constexpr Message column_title{"title", "标题"};
inline constexpr Message column_points{"points", "得分"};
inline constexpr Message column_verdict{"verdict", "判定"};
inline constexpr Message column_with_yours{"with yours", "用你的函数"};
inline constexpr Message total_is{"Total: {0} of {1} points", "总分：{0} / {1} 分"};
inline constexpr Message with_yours_means{". \"with yours\": right when all functions are yours",
                                          "。“用你的函数”：全部使用你自己的函数时是否正确"};
inline constexpr Message assignment_points{"{0}: {1} of {2} points", "{0}：{1} / {2} 分"};
inline constexpr Message cases_pass{"{0} {1}: {2}, {3} of {4} cases pass",
                                    "{0} {1}：{2}，{4} 个用例通过了 {3} 个"};
inline constexpr Message only_with_yours{"{0} {1}: right by itself, with yours {2}",
                                         "{0} {1}：单独正确，用你的函数时 {2}"};
inline constexpr Message label_mistake{"mistake", "错误"};
inline constexpr Message label_ask{"ask", "想一想"};
inline constexpr Message label_case{"case", "用例"};
inline constexpr Message case_and_origin{"{0}, {1}", "{0}，{1}"};
inline constexpr Message case_and_why{"{0}: {1}", "{0}：{1}"};
inline constexpr Message label_expected{"expected", "应为"};
inline constexpr Message label_got{"got", "得到"};
inline constexpr Message label_look{"look", "看这里"};
inline constexpr Message label_printed{"printed", "打印了"};
inline constexpr Message label_compiler{"compiler", "编译器"};
inline constexpr Message all_passed{"All passed.", "全部通过。"};
inline constexpr Message all_passed_alone{
    "All passed by themselves, not yet with your other functions.",
    "单独都通过了，用你的其他函数时还没有全部通过。"};
inline constexpr Message next_is{"Next: {0} {1}, in {2}", "下一道：{0} {1}，在 {2}"};
inline constexpr Message next_in_course{"Next in the course: {0} {1}, in {2}",
                                        "课程的下一道：{0} {1}，在 {2}"};
inline constexpr Message course_passed{"All other exercises of the course are passed too.",
                                       "课程的其他练习也全部通过了。"};
inline constexpr Message page_is{"Page: {0}", "网页：{0}"};
inline constexpr Message look_at_shapes{"which operand is transposed, which axis is summed?",
                                        "哪个矩阵要转置，沿哪个轴求和？"};

// ---- where there is no table

inline constexpr Message verdict_and_cases{"{0}, {1} of {2} cases pass",
                                           "{0}，{2} 个用例通过了 {1} 个"};
inline constexpr Message with_your_others{"; with your other functions {0}",
                                          "；用你的其他函数时 {0}"};
inline constexpr Message label_and_text{"{0}: {1}", "{0}：{1}"};

}  // namespace dnn::messages

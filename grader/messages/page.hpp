// What the page of --report says beside the words of the scoreboard.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

// ---- the page

inline constexpr Message page_title{"Your results", "评分结果"};
inline constexpr Message page_skip{"Skip to the scoreboard", "跳到成绩表"};
inline constexpr Message page_isolation{
    "The programs ran at the isolation level {0}; {1} --isolation says why.",
    "程序运行时的隔离级别是 {0}；{1} --isolation 会说明原因。"};
inline constexpr Message page_total{"{0} of {1} points", "{0} / {1} 分"};
inline constexpr Message page_infra{
    "Some of it could not be graded: the grader or the machine failed, and this is not your fault. "
    "Run it again; if it stays so, tell your instructor.",
    "有一部分没有评分：出错的是评分程序或机器，不是你。请再运行一次；如果还是这样，请告诉老师。"};

// ---- the scoreboard

inline constexpr Message page_scoreboard{"Scoreboard", "成绩表"};
inline constexpr Message page_number{"no.", "编号"};
inline constexpr Message page_with_yours_means{
    "“with yours”: what becomes of it when all functions are yours.",
    "“用你的函数”：全部使用你自己的函数时结果如何。"};

// ---- an exercise that isn't passed

inline constexpr Message page_open{"What isn’t passed yet", "还没有通过的练习"};
inline constexpr Message page_alone{"Right by itself, not with yours",
                                    "单独正确，用你的其他函数时不对"};
inline constexpr Message page_right_alone{
    "With your other functions these are not right: mend those first.",
    "下面的函数用你的其他函数时不对：请先改好其他函数。"};
inline constexpr Message page_count{"{0} of {1} cases pass, {2} of {3} points",
                                    "{1} 个用例通过了 {0} 个，{2} / {3} 分"};
inline constexpr Message page_file{"file", "文件"};
inline constexpr Message page_lines_cut{"… and {0} more lines", "……还有 {0} 行"};
inline constexpr Message page_hint{"Hint {0} of 3", "提示 {0}/3"};
inline constexpr Message page_first_hint{"A hint: {0}", "要看提示：{0}"};
inline constexpr Message page_outputs{"What came back", "函数返回的值"};
inline constexpr Message page_output{"value", "值"};
inline constexpr Message page_is_right{"right", "对"};
inline constexpr Message page_is_wrong{"wrong", "错"};
inline constexpr Message page_is_missing{"missing", "没有返回"};
inline constexpr Message page_is_too_much{"not asked for", "多余"};
inline constexpr Message page_other_shape{"another shape", "形状不对"};
inline constexpr Message page_values_cut{"… and {0} more values", "……还有 {0} 个值"};
inline constexpr Message page_pictures_cut{
    "Wrong matrices that aren’t drawn: {0}; mend these first.",
    "还有 {0} 个矩阵不对，这里没有画出；先改好上面的。"};
inline constexpr Message page_too_large{
    "The pictures of this exercise are left out: the page is large enough. Grade the exercise by "
    "itself to see them.",
    "页面已经够大，这道练习的图没有画出。单独给这道练习评分就能看到。"};

// ---- heat maps

inline constexpr Message heat_title{"Where {0} differs", "{0} 哪里不同"};
inline constexpr Message heat_difference{"difference: got − expected", "差值：得到 − 应为"};
inline constexpr Message heat_wrong{"Wrong entries: {0} of {1} in {2} {3}. ",
                                    "{2} {3} 的 {1} 个元素中有 {0} 个不对。"};
inline constexpr Message heat_worst{"Farthest off is {0}: {1} in place of {2}.",
                                    "差得最多的是 {0}：应为 {2}，得到 {1}。"};
inline constexpr Message heat_alternative{"{0}, {1} {2}. {3}", "{0}，{1} {2}。{3}"};
inline constexpr Message heat_outlined{"Wrong entries have an outline. ", "不对的元素带有边框。"};
inline constexpr Message heat_dotted{"Wrong entries have a dot. ", "不对的元素带有一个点。"};
inline constexpr Message heat_pooled{
    "Each cell stands for {0} x {1} entries and shows the one that is farthest off. ",
    "每一格代表 {0} x {1} 个元素，显示其中差得最多的那个。"};
inline constexpr Message heat_nan{"A cross is NaN. ", "叉号表示 NaN。"};
inline constexpr Message heat_infinite{"An arrow’s head is infinity. ", "箭头表示无穷大。"};
inline constexpr Message heat_beyond{"Some of your numbers are beyond {0}, where the colours end. ",
                                     "你的有些数绝对值超过 {0}，颜色只到那里为止。"};

}  // namespace dnn::messages

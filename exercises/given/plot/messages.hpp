// What the pictures say beside what they are given, and why one can't be drawn.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

// ---- the page, and the folder

inline constexpr Message pictures{"Pictures", "图片"};
inline constexpr Message picture_in_words{"{0}. {1}", "{0}。{1}"};
inline constexpr Message no_folder_for_pictures{"cannot make the folder {0} for pictures: {1}",
                                                "无法建立存放图片的文件夹 {0}：{1}"};
inline constexpr Message file_of_that_name{"there is a file of that name", "已有同名的文件"};
inline constexpr Message unfit_picture_name{
    "PlotFolder: the name \"{0}\" may have letters, digits, '_' and '-' only",
    "PlotFolder：名字“{0}”只能有字母、数字、“_”和“-”"};
inline constexpr Message no_svg{"PlotFolder: what was added as {0} is no SVG document",
                                "PlotFolder：作为 {0} 加入的不是 SVG 文档"};

// ---- why something can't be drawn, after the name of the function

inline constexpr Message name_and_text{"{0}: {1}", "{0}：{1}"};
inline constexpr Message panel{"{0}: panel \"{1}\"", "{0}：子图“{1}”"};
inline constexpr Message no_panel{"there is no panel", "没有子图"};
inline constexpr Message too_many_panels{"{0} panels are too many; draw at most {1}",
                                         "{0} 幅子图太多；最多画 {1} 幅"};
inline constexpr Message panel_without_data{"{0} has no data", "{0} 没有数据"};
inline constexpr Message X_shape{"X is {0}; its shape must be (2, m)",
                                 "X 是 {0}；它的形状必须是 (2, m)"};
inline constexpr Message no_points{"X is (2, 0); there are no points", "X 是 (2, 0)；没有点"};
inline constexpr Message Y_shape{"Y is {0}; beside X {1} it must be (1, {2})",
                                 "Y 是 {0}；X 是 {1}，它就必须是 (1, {2})"};
inline constexpr Message entry_not_finite{"{0}({1}, {2}) is not a finite number",
                                          "{0}({1}, {2}) 不是有限的数"};
inline constexpr Message no_label{"{0}({1}, {2}) is neither 0 nor 1",
                                  "{0}({1}, {2}) 既不是 0 也不是 1"};
inline constexpr Message two_classes{
    "classes has {0} names; it must have 2, for the labels 0 and 1",
    "classes 有 {0} 个名字；必须有 2 个，分别给标签 0 和 1"};
inline constexpr Message no_model{"there is no model", "没有模型"};
inline constexpr Message answer_shape{"the model answers {0} to points {1}; it must be {2}",
                                      "对于形状为 {1} 的点，模型给出 {0}；应当是 {2}"};
inline constexpr Message answer_not_finite{
    "the model's answer at ({0}, {1}) is not a finite number",
    "模型在 ({0}, {1}) 处给出的不是有限的数"};
inline constexpr Message no_series{"there is no series", "没有曲线"};
inline constexpr Message too_many_series{"{0} series are too many; at most {1} can be told apart",
                                         "{0} 条曲线太多；最多能区分 {1} 条"};
inline constexpr Message uneven_series{"series \"{0}\" has {1} x and {2} y",
                                       "曲线“{0}”有 {1} 个 x 和 {2} 个 y"};
inline constexpr Message empty_series{"series \"{0}\" is empty", "曲线“{0}”是空的"};
inline constexpr Message x_not_finite{"series \"{0}\": x[{1}] is not a finite number",
                                      "曲线“{0}”：x[{1}] 不是有限的数"};
inline constexpr Message no_images{"there are no images", "没有图像"};
inline constexpr Message too_many_images{"{0} images are too many; draw at most {1}",
                                         "{0} 张图像太多；最多画 {1} 张"};
inline constexpr Message captions_for_images{"{0} captions for {1} images",
                                             "{1} 张图像，却有 {0} 条说明"};
inline constexpr Message channels_of_images{"images have {0} channels; it must be 1 or 3",
                                            "图像有 {0} 个通道；应当是 1 个或 3 个"};
inline constexpr Message no_pixels{"images have no pixels", "图像没有像素"};
inline constexpr Message bytes_of_pixels{"pixels has {0} bytes; the shape of images says {1}",
                                         "pixels 有 {0} 字节；按图像的形状应当是 {1} 字节"};

// ---- line charts

inline constexpr Message line_chart_of{"Line chart of {0} against {1}.",
                                       "折线图，横轴：{1}，纵轴：{0}。"};
inline constexpr Message one_curve{"One curve", "一条曲线"};
inline constexpr Message named_curve{"\"{0}\"", "曲线“{0}”"};
inline constexpr Message curve_in_words{" {0}, {1} values, from {2} at {3} to {4} at {5}.",
                                        "{0}，{1} 个值，从 {3} 处的 {2} 到 {5} 处的 {4}。"};
inline constexpr Message curve_of_nothing{" {0}, {1} values, none of them finite.",
                                          "{0}，{1} 个值，都不是有限的数。"};
inline constexpr Message one_gap{
    "{0} of {1} values is nan or infinite and leaves a gap, at x = {2}",
    "{1} 个值中有 {0} 个是 nan 或无穷大，曲线在 x = {2} 处断开"};
inline constexpr Message gaps{
    "{0} of {1} values are nan or infinite and leave gaps, the first at x = {2}",
    "{1} 个值中有 {0} 个是 nan 或无穷大，曲线在那里断开，第一处是 x = {2}"};

// ---- points, and what a model answers

inline constexpr Message points_in_words{"{0} points: {1} {2} (triangles), {3} {4} (circles)",
                                         "{0} 个点：{1} 个是{2}（三角形），{3} 个是{4}（圆）"};
inline constexpr Message scatter_plot{"Scatter plot of {0}.", "散点图，{0}。"};
inline constexpr Message area_in_words{" The model predicts {0} in {1} % of the area shown.",
                                       "在所画的区域中，模型在 {1} % 的面积上预测为{0}。"};
inline constexpr Message predicted{"predicted {0}", "预测为{0}"};
inline constexpr Message probability_of{"Probability of {0}:", "{0} 的概率："};
inline constexpr Message scatter_plots{"{0} scatter plots.", "{0} 幅散点图。"};
inline constexpr Message panel_in_words{" {0}: {1}.", "{0}：{1}。"};

// ---- images

inline constexpr Message images_in_words{"{0} images of {1} × {2} pixels, each with its caption.",
                                         "{0} 张图像，每张 {1} × {2} 像素，都有说明。"};
inline constexpr Message few_colours{" Each is shown with at most 256 colours.",
                                     "每张最多用 256 种颜色显示。"};
inline constexpr Message shown_smaller{
    "Shown with 1/{0} of the rows and columns, to keep the picture small.",
    "只显示 1/{0} 的行和列，使文件不至于太大。"};

}  // namespace dnn::messages

// What is said of images, and of files and folders that can't be read as images.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

// ---- the images that are drawn, and where images come from

inline constexpr Message class_0{"non-cat", "非猫"};
inline constexpr Message class_1{"cat", "猫"};
inline constexpr Message drawn_from_seed{
    "drawn by the course from seed {0}: faces of cats, and apples, mushrooms, fish and balls",
    "由课程用种子 {0} 画出：猫脸，以及苹果、蘑菇、鱼和球"};
inline constexpr Message nothing_to_draw{
    "draw_images: no images to train or to test with; ask for one",
    "draw_images：没有用来训练或测试的图像；请至少要一张"};
inline constexpr Message read_from_two{"read from {0} and {1}", "读自 {0} 和 {1}"};
inline constexpr Message read_from_folder{"read from the .ppm files in {0}",
                                          "读自 {0} 中的 .ppm 文件"};

// ---- what is wrong, and with which file

inline constexpr Message wrong_with{"{0}: {1}", "{0}：{1}"};
inline constexpr Message wrong_at_byte{"{0}: at byte {1}: {2}; {3}; {4}",
                                       "{0}：字节 {1} 处：{2}；{3}；{4}"};
inline constexpr Message get_it_again{"the file is damaged, get it again",
                                      "文件已损坏，请重新获取"};
inline constexpr Message store_anew{
    "get the file of the course again, or store it anew with h5py's defaults",
    "请重新获取课程的文件，或者用 h5py 的默认设置另存一次"};
inline constexpr Message convert_it{
    "convert it, for example with ImageMagick: convert IN -depth 8 OUT.ppm",
    "请转换它，例如用 ImageMagick：convert IN -depth 8 OUT.ppm"};

inline constexpr Message no_such_file{"no such file; look at the path", "没有这个文件；请检查路径"};
inline constexpr Message not_a_file{"not a file; give the path of a file",
                                    "不是文件；请给出文件的路径"};
inline constexpr Message unknown_size{"its size can't be read: {0}", "无法得知它的大小：{0}"};
inline constexpr Message too_many_bytes{"{0} bytes; at most 1 GiB is read; give a smaller file",
                                        "有 {0} 字节；最多读取 1 GiB；请给出小一些的文件"};
inline constexpr Message unreadable_file{"can't be read; look at its permissions",
                                         "无法读取；请检查它的权限"};
inline constexpr Message unreadable_folder{"the folder can't be read: {0}", "无法读取文件夹：{0}"};

inline constexpr Message no_folder_of_images{
    "not a folder; give one with train_catvnoncat.h5 and test_catvnoncat.h5, or one with a folder "
    "of .ppm files for each of two classes",
    "不是文件夹；请给出放有 train_catvnoncat.h5 和 test_catvnoncat.h5 的文件夹，或者其中两个类别"
    "各有一个 .ppm 文件夹的文件夹"};
inline constexpr Message not_two_folders{
    "neither train_catvnoncat.h5 nor two folders of .ppm files, one for each class, but {0}; put "
    "the files of each class into a folder of its own",
    "没有 train_catvnoncat.h5，也没有两个 .ppm 文件夹（每个类别一个），而是有 {0}；请把每个类别的"
    "文件放进各自的文件夹"};
inline constexpr Message one_folder{"{0} folder", "{0} 个文件夹"};
inline constexpr Message several_folders{"{0} folders", "{0} 个文件夹"};
inline constexpr Message not_ppm{"not a .ppm file; {0}", "不是 .ppm 文件；{0}"};
inline constexpr Message other_size{
    "{0} x {1} pixels, but {2} has {3} x {4}; bring all pictures to one size",
    "有 {0} x {1} 像素，而 {2} 有 {3} x {4}；请让所有图像大小相同"};
inline constexpr Message too_few_pictures{
    "{0} of at least {1} pictures; put more .ppm files there",
    "至少要有 {1} 张图像，这里有 {0} 张；请多放一些 .ppm 文件"};
inline constexpr Message classes_differ{
    "other classes than in {0}; give the folders of the classes the same names",
    "类别与 {0} 中的不同；请让各类别的文件夹同名"};

// ---- sets of images and labels

inline constexpr Message shape_of_images{
    "{0} has shape {1}; images are (count, height, width, 3); give a file of images",
    "{0} 的形状是 {1}；图像应当是 (张数, 高, 宽, 3)；请给出图像文件"};
inline constexpr Message shape_of_labels{
    "{0} has shape {1}; the images need one label each, {2}; get the file again",
    "{0} 的形状是 {1}；每张图像要有一个标签，即 {2}；请重新获取文件"};
inline constexpr Message unfit_label{"{0}[{1}] is {2}; a label is 0 or 1; get the file again",
                                     "{0}[{1}] 是 {2}；标签是 0 或 1；请重新获取文件"};
inline constexpr Message shape_of_classes{
    "list_classes has shape {0}; there are two classes, (2,); get the file again",
    "list_classes 的形状是 {0}；应当有两个类别，即 (2,)；请重新获取文件"};
inline constexpr Message sets_of_two_sizes{
    "images of {0} pixels, but {1} has {2}; give two files that belong together",
    "图像有 {0} 像素，而 {1} 的有 {2}；请给出配套的两个文件"};
inline constexpr Message sets_of_other_classes{
    "other classes than in {0}; give two files that belong together",
    "类别与 {0} 中的不同；请给出配套的两个文件"};

// ---- what stands in a file, and what is supported

inline constexpr Message beyond_the_file{"{0} of {1} bytes should be here",
                                         "这里应当有{0}，共 {1} 字节"};
inline constexpr Message file_ends_at{"the file ends at byte {0}", "文件在字节 {0} 处结束"};
inline constexpr Message beyond_the_part{"{0} more bytes of {1} should be here",
                                         "这里应当还有{1}的 {0} 字节"};
inline constexpr Message part_ends_at{"it ends at byte {0}", "它在字节 {0} 处结束"};
inline constexpr Message not_the_beginning{"not the beginning of {0}", "不是{0}的开头"};
inline constexpr Message begins_with{"it begins with \"{0}\"", "它以“{0}”开头"};
inline constexpr Message field_is{"{0} {1}", "{0}是 {1}"};
inline constexpr Message supported_is{"supported is {0}", "支持的是 {0}"};
inline constexpr Message supported_at_most{"supported are at most {0}", "最多支持 {0} 个"};

// ---- PPM pictures

inline constexpr Message ppm_picture{"a PPM picture", "PPM 图像"};
inline constexpr Message ppm_width{"width", "宽"};
inline constexpr Message ppm_height{"height", "高"};
inline constexpr Message ppm_largest{"largest value", "最大值"};
inline constexpr Message no_ppm_number{"no {0}", "没有{0}"};
inline constexpr Message supported_from_1{"supported are 1 to {0}", "支持 1 到 {0}"};
inline constexpr Message digit_after_P6{"a digit after P6", "P6 之后是数字"};
inline constexpr Message space_after_P6{"white space stands there", "那里应当是空白"};
inline constexpr Message bytes_of_picture{"{0} bytes of pixels", "像素有 {0} 字节"};
inline constexpr Message bytes_needed{"{0} x {1} pixels have {2}", "{0} x {1} 像素应当有 {2} 字节"};
inline constexpr Message no_image_to_write{"write_ppm: image {0} of {1}",
                                           "write_ppm：共 {1} 张图像，没有第 {0} 张"};
inline constexpr Message unfit_image_to_write{
    "write_ppm: {0} bytes of pixels aren't {1} images of {2} x {3} x 3",
    "write_ppm：{0} 字节的像素不是 {1} 张 {2} x {3} x 3 的图像"};

}  // namespace dnn::messages

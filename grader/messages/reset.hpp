// What the command reset says.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

inline constexpr Message reset_is_stub{"{0} is the stub already: nothing was changed.",
                                       "{0} 已经是初始状态：没有改动任何文件。"};
inline constexpr Message reset_question{
    "{0}: {1} becomes the stub again. A copy of it is kept in {2}.",
    "{0}：{1} 将恢复到初始状态，现有内容会备份到 {2}。"};
inline constexpr Message reset_namesakes{"Only {0} is reset, not {1}.", "只恢复 {0}，不恢复 {1}。"};
inline constexpr Message reset_yes_or_no{"Go on? y/N ", "继续吗？y/N "};
inline constexpr Message reset_nothing_changed{"Nothing was changed.", "没有改动任何文件。"};
inline constexpr Message reset_done{"{0}: {1} is the stub again.", "{0}：{1} 已恢复到初始状态。"};
inline constexpr Message reset_copy{"What you wrote is in {0}. To have it back, type",
                                    "你写的代码在 {0}。要取回它，输入"};
inline constexpr Message reset_nobody_answers{"reset: nobody answers; with --yes it doesn't ask",
                                              "reset：没有收到回答；加上 --yes 就不再询问"};
inline constexpr Message reset_needs_one{
    "reset takes one exercise, such as: {0} reset linear_forward",
    "reset 后面要写一道练习，只写一道，例如：{0} reset linear_forward"};
inline constexpr Message reset_only_here{
    "{0}: reset changes only your own files, in exercises/; leave --submission away",
    "{0}：reset 只改动 exercises/ 里你自己的文件；请去掉 --submission"};
inline constexpr Message reset_is_a_link{
    "{0}: is a link to another place; reset changes only files that lie in exercises/",
    "{0}：是指向别处的链接；reset 只改动 exercises/ 里的文件"};
inline constexpr Message reset_has_no_source{
    "{0}: isn't there, and there is no solutions/ to make the stub of; get the file anew, for "
    "instance with: git checkout -- {0}",
    "{0}：文件不存在，也没有 solutions/ 可用来生成初始文件；请重新获取它，例如输入："
    "git checkout -- {0}"};
inline constexpr Message reset_has_no_markers{
    "{0}, and the stub is what stands around the two markers; put them back, or get the file anew, "
    "for instance with: git checkout -- {1}",
    "{0}，而初始文件就是两个标记之外的部分；请把标记补回，或者重新获取这个文件，例如输入："
    "git checkout -- {1}"};
inline constexpr Message reset_no_folder{
    "{0}: can't be made ({1}), so nothing was changed; the copy of what you wrote would be there",
    "{0}：无法创建（{1}），因此没有改动任何文件；你的代码本应备份在那里"};

}  // namespace dnn::messages

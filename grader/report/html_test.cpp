#include "grader/report/html.hpp"

#include <gtest/gtest.h>

#include "grader/report/html_checker.hpp"

namespace dnn {
namespace {

TEST(Html, ForeignTextCantBeMarkup) {
  EXPECT_EQ(html::text("<script>a && 'b' > \"c\"</script>"),
            "&lt;script&gt;a &amp;&amp; &#39;b&#39; &gt; &quot;c&quot;&lt;/script&gt;");
  EXPECT_EQ(html::text("&amp;"), "&amp;amp;");
}

TEST(Html, ControlCharactersAndBytesThatAreNoUtf8AreShownAsCodes) {
  EXPECT_EQ(html::text("a\x1b[31m\x80\n猫"), "a\\x1b[31m\\x80\\x0a猫");
  EXPECT_EQ(html::text("a\n\tb\r", true), "a\n\tb\\x0d");
}

TEST(Html, NothingTurnsTheDirectionOfWriting) {
  EXPECT_EQ(html::text("a\u202Eb\u2066c\u2069"), "a\uFFFDb\uFFFDc\uFFFD");
  EXPECT_EQ(html::text("…“”"), "…“”");
}

TEST(Html, LongTextIsCutBeforeItIsEscaped) {
  EXPECT_EQ(html::text_cut("&&&&&&", 6), "&amp;&amp;&amp;&amp;&amp;&amp;");
  EXPECT_EQ(html::text_cut("&&&&&&&", 6), "&amp;&amp;&amp;...");
}

TEST(Html, NamesMayBeBrokenAfterTheirParts) {
  EXPECT_EQ(html::breakable("planar/nn_model"), "planar/<wbr>nn_<wbr>model");
  EXPECT_EQ(html::breakable("<_"), "&lt;_<wbr>");
}

TEST(Html, WhatStandsInBackticksIsCode) {
  EXPECT_EQ(html::with_code("see `a < b` and `c`"), "see <code>a &lt; b</code> and <code>c</code>");
  EXPECT_EQ(html::with_code("one ` only"), "one ` only");
  EXPECT_EQ(html::with_code(""), "");
}

TEST(Html, Elements) {
  EXPECT_EQ(html::element("p", "a"), "<p>a</p>");
  EXPECT_EQ(html::element("p", "id=\"x\"", "a"), "<p id=\"x\">a</p>");
}

std::string error_in(const std::string& body) {
  return html_error("<!DOCTYPE html>\n<html>" + body + "</html>\n");
}

TEST(HtmlChecker, FindsWhatIsWrong) {
  EXPECT_EQ(error_in("<p id=\"a\">b<br>&lt;<a href=\"#a\">c</a></p>"), "");
  for (const char* wrong : {"<p>", "</p>", "<p></b>", "<p id=a></p>", "<p id=\"a\" id=\"b\"></p>",
                            "a & b", "a > b", "<a href=\"#x\">c</a>",
                            "<p id=\"a\"></p><p id=\"a\"></p>", "<h2>a</h2>", "<p x=\"<\"></p>"})
    EXPECT_NE(error_in(wrong), "") << wrong;
}

}  // namespace
}  // namespace dnn

#include "given/plot/svg.hpp"

#include <gtest/gtest.h>

#include <clocale>
#include <regex>

#include "given/plot/xml_test_support.hpp"

namespace dnn::plot {
namespace {

TEST(Svg, TextIsEscaped) {
  EXPECT_EQ(escaped("a < b & c > \"d\" 'e'"), "a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;");
  EXPECT_EQ(escaped("n_h = 4: 90.5 % 猫"), "n_h = 4: 90.5 % 猫");
  EXPECT_EQ(escaped("\x1B\x80"), "\uFFFD\uFFFD");
}

TEST(Svg, NumbersHaveNoZerosAtTheEnd) {
  EXPECT_EQ(number(12.5), "12.5");
  EXPECT_EQ(number(12.0), "12");
  EXPECT_EQ(number(100.0), "100");
  EXPECT_EQ(number(-0.04), "0");
  EXPECT_EQ(number(-3.0), "-3");
  EXPECT_EQ(number(0.0625, 3), "0.062");
  EXPECT_EQ(number(7.9, 0), "8");
}

TEST(Svg, NumbersDontFollowTheLocale) {
  std::setlocale(LC_ALL, "de_DE.UTF-8");
  EXPECT_EQ(number(1234.5), "1234.5");
  std::setlocale(LC_ALL, "C");
}

TEST(Svg, ADocumentSaysWhatItShows) {
  Svg svg;
  svg.text(1, 2, "1 < 2", "title");
  svg.text_upwards(3, 4, "up", "");
  svg.use("k0", 10.04, 20.06);
  svg.path("M0 0L1 1z", "r0");
  const std::string text = svg.document(640, 400, "A & B", "What <it> shows");
  EXPECT_EQ(xml_error(text), "");
  EXPECT_TRUE(
      text.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"400\" "
                       "viewBox=\"0 0 640 400\" role=\"img\""))
      << text.substr(0, 200);
  EXPECT_EQ(count_of(text, "<title id=\"title\">A &amp; B</title>"), 1u);
  EXPECT_EQ(count_of(text, "<desc id=\"description\">What &lt;it&gt; shows</desc>"), 1u);
  EXPECT_EQ(count_of(text, "<text class=\"title\" x=\"1\" y=\"2\">1 &lt; 2</text>"), 1u);
  EXPECT_EQ(count_of(text, "<use href=\"#k0\" x=\"10\" y=\"20.1\"/>"), 1u);
  EXPECT_EQ(count_of(text, "transform=\"translate(3 4) rotate(-90)\""), 1u);
}

TEST(Svg, NothingComesFromElsewhere) {
  const std::string text = Svg().document(10, 10, "t", "d");
  EXPECT_EQ(count_of(text, "http"), 1u);  // the name of the format
  EXPECT_EQ(count_of(text, "url("), 0u);
  EXPECT_EQ(count_of(text, "<script"), 0u);
}

TEST(Svg, NoTextIsSmallerThan11Pixels) {
  const std::string style(style_sheet());
  const std::regex size("(\\d+)px");
  for (std::sregex_iterator match(style.begin(), style.end(), size), end; match != end; ++match) {
    EXPECT_GE(std::stoi((*match)[1]), 11);
  }
}

}  // namespace
}  // namespace dnn::plot

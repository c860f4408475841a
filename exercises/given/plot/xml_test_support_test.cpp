#include "given/plot/xml_test_support.hpp"

#include <gtest/gtest.h>

namespace dnn::plot {
namespace {

TEST(XmlChecker, AcceptsWhatIsWellFormed) {
  EXPECT_EQ(xml_error("<svg a=\"1\" b=\"&lt;\">\n<g/>\n<text x=\"1\">a &amp; b</text>\n</svg>\n"),
            "");
}

TEST(XmlChecker, RefusesTheRest) {
  for (const char* const text :
       {"<svg>\n", "<svg></g></svg>\n", "<svg>a & b</svg>\n", "<svg>&nbsp;</svg>\n",
        "<svg a=1></svg>\n", "<svg a=\"1\" a=\"2\"></svg>\n", "<svg><g></svg></g>\n",
        "<svg>1 < 2</svg>\n", "<svg></svg>\n<svg></svg>\n", "<svg a=\"<\"></svg>\n",
        "<svg><g id=\"a\"/><g id=\"a\"/></svg>\n"}) {
    EXPECT_NE(xml_error(text), "") << text;
  }
}

}  // namespace
}  // namespace dnn::plot

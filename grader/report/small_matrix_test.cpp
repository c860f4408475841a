#include "grader/report/small_matrix.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "given/language/language.hpp"
#include "grader/columns.hpp"

namespace dnn {
namespace {

CaseResult wrong_case(const std::vector<NamedValue>& expected,
                      const std::vector<NamedValue>& given) {
  CaseResult result{"case", "", {Verdict::wrong, "", "", ""}, ""};
  result.values = ValueComparison{};
  for (const auto& [name, value] : expected) result.values->expected.add(name, value);
  for (const auto& [name, value] : given) result.values->given.add(name, value);
  return result;
}

std::string picture(const CaseResult& result, std::size_t columns = 80) {
  std::string text;
  for (const std::string& line : difference_picture(result, {false, false, columns})) {
    EXPECT_LE(columns_of(line), columns) << line;
    text += "\n" + line;
  }
  return text;
}

std::string picture(const Matrix& expected, const Matrix& given, std::size_t columns = 80) {
  return picture(wrong_case({{"Z", expected}}, {{"Z", given}}), columns);
}

const Matrix square{{1.5, -2.25}, {0.125, 4.0}};
const Matrix transposed{{1.5, 0.125}, {-2.25, 4.0}};

// Entry (i, j) is 10 i + j.
Matrix counting(std::size_t rows, std::size_t cols) {
  Matrix A(rows, cols);
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t j = 0; j < cols; ++j) A(i, j) = static_cast<double>(10 * i + j);
  return A;
}

TEST(DifferencePicture, StandsSideBySideWithTheWrongEntriesMarked) {
  EXPECT_EQ(picture(square, transposed), R"(
Z expected          Z got (* differs)
[ 1.500  -2.250 ]   [ 1.500   0.125*]
[ 0.125   4.000 ]   [-2.250*  4.000 ])");
}

TEST(DifferencePicture, StandsOneAboveTheOtherInANarrowTerminal) {
  EXPECT_EQ(picture(square, transposed, 30), R"(
Z expected
[ 1.500  -2.250 ]
[ 0.125   4.000 ]
Z got (* differs)
[ 1.500   0.125*]
[-2.250*  4.000 ])");
}

TEST(DifferencePicture, OfALargeMatrixShowsWhereItIsWrong) {
  Matrix given = counting(12, 9);
  given(9, 5) = 0.5;
  EXPECT_EQ(picture(counting(12, 9), given, 100), R"(
Z expected                                      Z got (* differs)
          j=2  j=3  j=4    j=5  j=6  j=7                  j=2  j=3  j=4    j=5  j=6  j=7
      ...                                             ...
i=6  [...  62   63   64   65.0   66   67 ...]   i=6  [...  62   63   64   65.0   66   67 ...]
i=7  [...  72   73   74   75.0   76   77 ...]   i=7  [...  72   73   74   75.0   76   77 ...]
i=8  [...  82   83   84   85.0   86   87 ...]   i=8  [...  82   83   84   85.0   86   87 ...]
i=9  [...  92   93   94   95.0   96   97 ...]   i=9  [...  92   93   94    0.5*  96   97 ...]
i=10 [... 102  103  104  105.0  106  107 ...]   i=10 [... 102  103  104  105.0  106  107 ...]
i=11 [... 112  113  114  115.0  116  117 ...]   i=11 [... 112  113  114  115.0  116  117 ...])");
}

TEST(DifferencePicture, TheFirstWrongEntryMayBeAtAnyEdge) {
  for (const auto& [i, j] : {std::pair<std::size_t, std::size_t>{0, 0}, {0, 8}, {11, 0}, {11, 8}}) {
    Matrix given = counting(12, 9);
    given(i, j) += 0.5;
    const std::string shown = picture(counting(12, 9), given);
    EXPECT_NE(shown.find(".5*"), std::string::npos) << shown;
    EXPECT_EQ(shown.find("\ni=0  [") == std::string::npos, i != 0) << shown;
    EXPECT_EQ(shown.find("j=8") == std::string::npos, j != 8) << shown;
  }
}

TEST(DifferencePicture, ShowsWhatIsNotFinite) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(picture(Matrix{{1.0, 0.25}}, Matrix{{nan, 0.25}}), R"(
Z expected     Z got (* differs)
[  1  0.25 ]   [nan* 0.25 ])");
}

TEST(DifferencePicture, IsOfTheFirstMatrixThatIsWrong) {
  EXPECT_EQ(
      picture(wrong_case({{"A", square}, {"cost", 1.0}, {"Z", square}, {"B", square}},
                         {{"A", square}, {"cost", 2.0}, {"Z", transposed}, {"B", transposed}}))
          .substr(1, 10),
      "Z expected");
}

TEST(DifferencePicture, IsEmptyWhereThereIsNone) {
  EXPECT_EQ(picture(square, square), "");
  EXPECT_EQ(picture(Matrix{{1}}, Matrix{{2}}), "") << "the finding shows a single entry";
  EXPECT_EQ(picture(square, Matrix{{1, 2}}), "") << "another shape is another verdict";
  EXPECT_EQ(picture(wrong_case({{"cost", 1.0}}, {{"cost", 2.0}})), "");
  EXPECT_EQ(picture(wrong_case({{"Z", square}}, {{"Z", 1.0}})), "");
  EXPECT_EQ(picture(wrong_case({{"Z", square}}, {})), "");
  CaseResult exception = wrong_case({{"Z", square}}, {{"Z", transposed}});
  exception.finding.verdict = Verdict::exception;
  EXPECT_EQ(picture(exception), "");
  exception.values.reset();
  EXPECT_EQ(picture(exception), "");
}

TEST(DifferencePicture, SpeaksChinese) {
  speak(Language::zh);
  EXPECT_EQ(picture(Matrix{{1, 2}}, Matrix{{1, 3}}), R"(
Z 应为    Z 得到（* 表示不同）
[1  2 ]   [1  3*])");
  speak(Language::en);
}

}  // namespace
}  // namespace dnn

// Expected texts are those of NumPy 1.24.2, the legacy ones after
// np.set_printoptions(legacy="1.13").
#include "given/numpy_format.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <string>

namespace dnn {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double inf = std::numeric_limits<double>::infinity();

std::string modern(double number) { return numpy_str(number, NumpyStyle::modern); }
std::string legacy(double number) { return numpy_str(number, NumpyStyle::legacy); }

void expect_prints(const Matrix& array, const std::string& in_modern,
                   const std::string& in_legacy) {
  EXPECT_EQ(numpy_str(array, NumpyStyle::modern), in_modern);
  EXPECT_EQ(numpy_str(array, NumpyStyle::legacy), in_legacy);
}

// step * np.arange(rows * cols).reshape(rows, cols)
Matrix counted(std::size_t rows, std::size_t cols, double step = 1.0) {
  Matrix A(rows, cols);
  for (std::size_t k = 0; k < A.size(); ++k) A.data()[k] = static_cast<double>(k) * step;
  return A;
}

TEST(NumpyFormat, ModernNumberHasTheShortestDigits) {
  EXPECT_EQ(modern(0.414931599615397), "0.414931599615397");
  EXPECT_EQ(modern(0.41493159961539694), "0.41493159961539694");
  EXPECT_EQ(modern(0.1), "0.1");
  EXPECT_EQ(modern(100.0), "100.0");
  EXPECT_EQ(modern(0.0), "0.0");
  EXPECT_EQ(modern(-0.0), "-0.0");
  EXPECT_EQ(modern(5e-324), "5e-324");
  EXPECT_EQ(modern(123456789012345680.0), "1.2345678901234568e+17");
}

TEST(NumpyFormat, ModernNumberIsScientificBelow1em4AndFrom1e16) {
  EXPECT_EQ(modern(0.0001), "0.0001");
  EXPECT_EQ(modern(0.00009999), "9.999e-05");
  EXPECT_EQ(modern(0.00001), "1e-05");
  EXPECT_EQ(modern(-1.5e-07), "-1.5e-07");
  EXPECT_EQ(modern(9999999999999998.0), "9999999999999998.0");
  EXPECT_EQ(modern(1e16), "1e+16");
  EXPECT_EQ(modern(-1e300), "-1e+300");
}

TEST(NumpyFormat, LegacyNumberHasTwelveDigits) {
  EXPECT_EQ(legacy(0.41493159961539694), "0.414931599615");
  EXPECT_EQ(legacy(0.1), "0.1");
  EXPECT_EQ(legacy(100.0), "100.0");
  EXPECT_EQ(legacy(-0.0), "-0.0");
  EXPECT_EQ(legacy(123456789012.0), "123456789012.0");
  EXPECT_EQ(legacy(1234567890123.0), "1.23456789012e+12");
  EXPECT_EQ(legacy(99999999999.96), "100000000000.0");
  EXPECT_EQ(legacy(0.0001), "0.0001");
  EXPECT_EQ(legacy(0.00001), "1e-05");
  EXPECT_EQ(legacy(-2.5e-07), "-2.5e-07");
  EXPECT_EQ(legacy(1e16), "1e+16");
}

TEST(NumpyFormat, NumberThatIsNotFinite) {
  EXPECT_EQ(modern(nan), "nan");
  EXPECT_EQ(legacy(nan), "nan");
  EXPECT_EQ(modern(inf), "inf");
  EXPECT_EQ(legacy(inf), "inf");
  EXPECT_EQ(modern(-inf), "-inf");
  EXPECT_EQ(legacy(-inf), "-inf");
}

TEST(NumpyFormat, WholeNumbersEndInThePoint) {
  expect_prints(Matrix{{0}}, "[[0.]]", "[[ 0.]]");
  expect_prints(Matrix{{1, 2}, {3, 40}},
                "[[ 1.  2.]\n"
                " [ 3. 40.]]",
                "[[  1.   2.]\n"
                " [  3.  40.]]");
}

TEST(NumpyFormat, OnlyLegacyAlwaysHasASignColumn) {
  expect_prints(Matrix{{-1, 2}, {3, -4}},
                "[[-1.  2.]\n"
                " [ 3. -4.]]",
                "[[-1.  2.]\n"
                " [ 3. -4.]]");
  expect_prints(Matrix{{-1, 20}, {3, 4}},
                "[[-1. 20.]\n"
                " [ 3.  4.]]",
                "[[ -1.  20.]\n"
                " [  3.   4.]]");
}

TEST(NumpyFormat, NegativeZeroKeepsItsSign) {
  expect_prints(Matrix{{-0.0, 0}}, "[[-0.  0.]]", "[[-0.  0.]]");
  expect_prints(Matrix{{-0.0, 0.5}}, "[[-0.   0.5]]", "[[-0.   0.5]]");
}

TEST(NumpyFormat, TrailingZerosBecomeSpaces) {
  expect_prints(Matrix{{0}, {0.25}, {12.5}},
                "[[ 0.  ]\n"
                " [ 0.25]\n"
                " [12.5 ]]",
                "[[  0.  ]\n"
                " [  0.25]\n"
                " [ 12.5 ]]");
  expect_prints(Matrix{{0.41197571, 0, 1}}, "[[0.41197571 0.         1.        ]]",
                "[[ 0.41197571  0.          1.        ]]");
}

TEST(NumpyFormat, EightDigits) {
  expect_prints(Matrix{{1.6243453636632417, -0.6117564136500754}}, "[[ 1.62434536 -0.61175641]]",
                "[[ 1.62434536 -0.61175641]]");
  expect_prints(Matrix{{0.99999999999, 0.5}}, "[[1.  0.5]]", "[[ 1.   0.5]]");
  expect_prints(Matrix{{999.9999999999, 1}}, "[[1000.    1.]]", "[[ 1000.     1.]]");
}

// The double next to 0.123456785 is less than that; the others lie exactly in the middle, and go to
// the even digit.
TEST(NumpyFormat, TheExactValueIsRounded) {
  expect_prints(Matrix{{0.123456785, 0.5}}, "[[0.12345678 0.5       ]]",
                "[[ 0.12345678  0.5       ]]");
  expect_prints(Matrix{{0.001953125, 0.005859375}}, "[[0.00195312 0.00585938]]",
                "[[ 0.00195312  0.00585938]]");
}

TEST(NumpyFormat, ScientificFrom1e8) {
  expect_prints(Matrix{{99999999, 100000}}, "[[99999999.   100000.]]", "[[ 99999999.    100000.]]");
  expect_prints(Matrix{{100000000, 1000000}}, "[[1.e+08 1.e+06]]",
                "[[  1.00000000e+08   1.00000000e+06]]");
}

TEST(NumpyFormat, ScientificBelow1em4) {
  expect_prints(Matrix{{0.0001, 0.001}}, "[[0.0001 0.001 ]]", "[[ 0.0001  0.001 ]]");
  expect_prints(Matrix{{0.00009999, 0.001}}, "[[9.999e-05 1.000e-03]]",
                "[[  9.99900000e-05   1.00000000e-03]]");
}

TEST(NumpyFormat, ScientificWhereTheRatioIsAbove1000) {
  expect_prints(Matrix{{1, 1000}}, "[[   1. 1000.]]", "[[    1.  1000.]]");
  expect_prints(Matrix{{1, 1001}}, "[[1.000e+00 1.001e+03]]",
                "[[  1.00000000e+00   1.00100000e+03]]");
  expect_prints(Matrix{{0, 0.5}, {1, 501}},
                "[[0.00e+00 5.00e-01]\n"
                " [1.00e+00 5.01e+02]]",
                "[[  0.00000000e+00   5.00000000e-01]\n"
                " [  1.00000000e+00   5.01000000e+02]]");
}

TEST(NumpyFormat, ScientificSigns) {
  expect_prints(Matrix{{-0.00001, 0.00002}}, "[[-1.e-05  2.e-05]]",
                "[[ -1.00000000e-05   2.00000000e-05]]");
  expect_prints(Matrix{{0.00001234, -0.0}}, "[[ 1.234e-05 -0.000e+00]]",
                "[[  1.23400000e-05  -0.00000000e+00]]");
}

TEST(NumpyFormat, ScientificHasEightDigitsAtMost) {
  expect_prints(Matrix{{123456789.5, 1.5}}, "[[1.2345679e+08 1.5000000e+00]]",
                "[[  1.23456790e+08   1.50000000e+00]]");
}

TEST(NumpyFormat, ExponentsShareTheirWidth) {
  expect_prints(Matrix{{1.5e100, 1}}, "[[1.5e+100 1.0e+000]]",
                "[[  1.50000000e+100   1.00000000e+000]]");
  expect_prints(Matrix{{9.9999999999e99, -1e-300}}, "[[ 1.e+100 -1.e-300]]",
                "[[  1.00000000e+100  -1.00000000e-300]]");
}

TEST(NumpyFormat, SubnormalNumbersFillTheSharedDigits) {
  expect_prints(Matrix{{5e-324}}, "[[5.e-324]]", "[[  4.94065646e-324]]");
  expect_prints(Matrix{{5e-324, 1.25}}, "[[4.94e-324 1.25e+000]]",
                "[[  4.94065646e-324   1.25000000e+000]]");
}

TEST(NumpyFormat, NanAndInfinity) {
  expect_prints(Matrix{{nan}}, "[[nan]]", "[[ nan]]");
  expect_prints(Matrix{{inf}}, "[[inf]]", "[[ inf]]");
  expect_prints(Matrix{{-inf, nan}}, "[[-inf  nan]]", "[[-inf  nan]]");
  expect_prints(Matrix{{-inf, 1}}, "[[-inf   1.]]", "[[-inf   1.]]");
  expect_prints(Matrix{{nan, 1}, {inf, 0.5}},
                "[[nan 1. ]\n"
                " [inf 0.5]]",
                "[[ nan  1. ]\n"
                " [ inf  0.5]]");
  expect_prints(Matrix{{nan, 1e-10}, {-inf, 2}},
                "[[   nan 1.e-10]\n"
                " [  -inf 2.e+00]]",
                "[[             nan   1.00000000e-10]\n"
                " [            -inf   2.00000000e+00]]");
}

TEST(NumpyFormat, EmptyArrays) {
  expect_prints(Matrix(0, 0), "[]", "[]");
  expect_prints(Matrix(0, 3), "[]", "[]");
  expect_prints(Matrix(3, 0), "[]", "[]");
}

TEST(NumpyFormat, LongRowsWrap) {
  expect_prints(counted(1, 30, 0.5),
                "[[ 0.   0.5  1.   1.5  2.   2.5  3.   3.5  4.   4.5  5.   5.5  6.   6.5\n"
                "   7.   7.5  8.   8.5  9.   9.5 10.  10.5 11.  11.5 12.  12.5 13.  13.5\n"
                "  14.  14.5]]",
                "[[  0.    0.5   1.    1.5   2.    2.5   3.    3.5   4.    4.5   5.    5.5\n"
                "    6.    6.5   7.    7.5   8.    8.5   9.    9.5  10.   10.5  11.   11.5\n"
                "   12.   12.5  13.   13.5  14.   14.5]]");
  expect_prints(counted(2, 12, -1.125),
                "[[ -0.     -1.125  -2.25   -3.375  -4.5    -5.625  -6.75   -7.875  -9.\n"
                "  -10.125 -11.25  -12.375]\n"
                " [-13.5   -14.625 -15.75  -16.875 -18.    -19.125 -20.25  -21.375 -22.5\n"
                "  -23.625 -24.75  -25.875]]",
                "[[ -0.     -1.125  -2.25   -3.375  -4.5    -5.625  -6.75   -7.875  -9.\n"
                "  -10.125 -11.25  -12.375]\n"
                " [-13.5   -14.625 -15.75  -16.875 -18.    -19.125 -20.25  -21.375 -22.5\n"
                "  -23.625 -24.75  -25.875]]");
}

TEST(NumpyFormat, ARowThatJustFits) {
  expect_prints(Matrix(1, 18, 0.5),
                "[[0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5]]",
                "[[ 0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5\n"
                "   0.5  0.5  0.5  0.5]]");
  expect_prints(Matrix(1, 19, 0.5),
                "[[0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5\n"
                "  0.5]]",
                "[[ 0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5  0.5\n"
                "   0.5  0.5  0.5  0.5  0.5]]");
  expect_prints(Matrix(1, 18, 1), "[[1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1.]]",
                "[[ 1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.]]");
  expect_prints(Matrix(1, 19, 1), "[[1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1.]]",
                "[[ 1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.  1.\n"
                "   1.]]");
}

TEST(NumpyFormat, WrappedLinesEndWithoutSpaces) {
  expect_prints(Matrix{{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.1234, 1, 1, 1}},
                "[[1.     1.     1.     1.     1.     1.     1.     1.     1.     1.\n"
                "  0.1234 1.     1.     1.    ]]",
                "[[ 1.      1.      1.      1.      1.      1.      1.      1.      1.\n"
                "   1.      0.1234  1.      1.      1.    ]]");
}

TEST(NumpyFormat, MoreThan1000EntriesAreShortened) {
  expect_prints(counted(1, 1001), "[[   0.    1.    2. ...  998.  999. 1000.]]",
                "[[    0.     1.     2. ...,   998.   999.  1000.]]");
  expect_prints(counted(1001, 1),
                "[[   0.]\n"
                " [   1.]\n"
                " [   2.]\n"
                " ...\n"
                " [ 998.]\n"
                " [ 999.]\n"
                " [1000.]]",
                "[[    0.]\n"
                " [    1.]\n"
                " [    2.]\n"
                " ..., \n"
                " [  998.]\n"
                " [  999.]\n"
                " [ 1000.]]");
  expect_prints(Matrix(7, 143, 0.5),
                "[[0.5 0.5 0.5 ... 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 ... 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 ... 0.5 0.5 0.5]\n"
                " ...\n"
                " [0.5 0.5 0.5 ... 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 ... 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 ... 0.5 0.5 0.5]]",
                "[[ 0.5  0.5  0.5 ...,  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5 ...,  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5 ...,  0.5  0.5  0.5]\n"
                " ..., \n"
                " [ 0.5  0.5  0.5 ...,  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5 ...,  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5 ...,  0.5  0.5  0.5]]");
}

TEST(NumpyFormat, SixRowsOrColumnsAreShownInFull) {
  expect_prints(Matrix(6, 167, 0.5),
                "[[0.5 0.5 0.5 ... 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 ... 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 ... 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 ... 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 ... 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 ... 0.5 0.5 0.5]]",
                "[[ 0.5  0.5  0.5 ...,  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5 ...,  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5 ...,  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5 ...,  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5 ...,  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5 ...,  0.5  0.5  0.5]]");
  expect_prints(Matrix(167, 6, 0.5),
                "[[0.5 0.5 0.5 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 0.5 0.5 0.5]\n"
                " ...\n"
                " [0.5 0.5 0.5 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 0.5 0.5 0.5]\n"
                " [0.5 0.5 0.5 0.5 0.5 0.5]]",
                "[[ 0.5  0.5  0.5  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5  0.5  0.5  0.5]\n"
                " ..., \n"
                " [ 0.5  0.5  0.5  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5  0.5  0.5  0.5]\n"
                " [ 0.5  0.5  0.5  0.5  0.5  0.5]]");
}

TEST(NumpyFormat, OneThousandEntriesAreShownInFull) {
  for (const NumpyStyle style : {NumpyStyle::modern, NumpyStyle::legacy}) {
    const std::string text = numpy_str(Matrix(25, 40, 0.5), style);
    EXPECT_EQ(text.find("..."), std::string::npos);
    EXPECT_EQ(std::count(text.begin(), text.end(), '5'), 1000);
  }
}

TEST(NumpyFormat, EntriesThatAreNotShownDontCount) {
  Matrix A(40, 26, 1);
  A(3, 0) = 1e10;
  A(0, 3) = -5.25;
  A(20, 13) = nan;
  expect_prints(A,
                "[[1. 1. 1. ... 1. 1. 1.]\n"
                " [1. 1. 1. ... 1. 1. 1.]\n"
                " [1. 1. 1. ... 1. 1. 1.]\n"
                " ...\n"
                " [1. 1. 1. ... 1. 1. 1.]\n"
                " [1. 1. 1. ... 1. 1. 1.]\n"
                " [1. 1. 1. ... 1. 1. 1.]]",
                "[[ 1.  1.  1. ...,  1.  1.  1.]\n"
                " [ 1.  1.  1. ...,  1.  1.  1.]\n"
                " [ 1.  1.  1. ...,  1.  1.  1.]\n"
                " ..., \n"
                " [ 1.  1.  1. ...,  1.  1.  1.]\n"
                " [ 1.  1.  1. ...,  1.  1.  1.]\n"
                " [ 1.  1.  1. ...,  1.  1.  1.]]");
}

// The fifth number would end in column 75, where the brackets of the modern style must stand.
TEST(NumpyFormat, ClosingBracketsCountInTheModernStyle) {
  expect_prints(Matrix(1, 1001, 1.2345678e9),
                "[[1.2345678e+09 1.2345678e+09 1.2345678e+09 ... 1.2345678e+09\n"
                "  1.2345678e+09 1.2345678e+09]]",
                "[[  1.23456780e+09   1.23456780e+09   1.23456780e+09 ...,   1.23456780e+09\n"
                "    1.23456780e+09   1.23456780e+09]]");
}

TEST(NumpyFormat, ModernIsTheDefault) {
  EXPECT_EQ(numpy_str(Matrix{{0}}), "[[0.]]");
  EXPECT_EQ(numpy_str(0.41493159961539694), "0.41493159961539694");
}

}  // namespace
}  // namespace dnn

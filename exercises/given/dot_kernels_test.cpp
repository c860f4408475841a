// Every kernel against one loop that adds in the same order, to the last bit.
#include "given/dot_kernels.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "given/dot_sharing.hpp"
#include "given/dot_threads.hpp"
#include "given/instruction_set.hpp"
#include "given/matrix.hpp"

namespace dnn {
namespace {

double rounded_twice(double a, double b, double c) { return a * b + c; }
double rounded_once(double a, double b, double c) { return std::fma(a, b, c); }

struct TestedKernel {
  std::string name;
  DotKernel multiply;
  double (*multiply_add)(double a, double b, double c);
};

void plain(const MatrixView& A, const MatrixView& B, const ResultView& C, double*) {
  dot_plain(A, B, C);
}

// What this processor can run.
std::vector<TestedKernel> kernels() {
  std::vector<TestedKernel> all = {{"plain", plain, rounded_twice},
                                   {"baseline", dot_baseline, rounded_twice}};
#if defined(__x86_64__)
  if (instruction_set() >= InstructionSet::avx2) all.push_back({"avx2", dot_avx2, rounded_once});
  if (instruction_set() >= InstructionSet::avx512)
    all.push_back({"avx512", dot_avx512, rounded_once});
#endif
  return all;
}

class DotKernelTest : public testing::TestWithParam<TestedKernel> {};

INSTANTIATE_TEST_SUITE_P(All, DotKernelTest, testing::ValuesIn(kernels()),
                         [](const auto& kernel) { return kernel.param.name; });

// The same numbers in every run, between -1 and 1.
std::vector<double> noise(std::size_t count) {
  std::minstd_rand engine(7);
  std::vector<double> numbers(count);
  for (double& number : numbers)
    number = 2 * static_cast<double>(engine()) / std::minstd_rand::max() - 1;
  return numbers;
}

MatrixView view(const std::vector<double>& numbers, std::size_t rows, std::size_t cols,
                bool transposed) {
  if (transposed) return MatrixView{numbers.data(), cols, rows, rows, 1}.T();
  return {numbers.data(), rows, cols, cols, 1};
}

double entry(const TestedKernel& kernel, const MatrixView& A, std::size_t i, const MatrixView& B,
             std::size_t j) {
  double sum = 0.0;
  for (std::size_t k = 0; k < A.cols; ++k) sum = kernel.multiply_add(*A.at(i, k), *B.at(k, j), sum);
  return sum;
}

// How many entries of the product differ from the loop's. What lies around C must stay.
std::size_t differences(const TestedKernel& kernel, const MatrixView& A, const MatrixView& B,
                        bool transposed_result) {
  constexpr double untouched = 12345.0;
  std::vector<double> numbers(A.rows * B.cols + 16, untouched);
  ResultView C{numbers.data() + 8, A.rows, B.cols, B.cols, 1};
  if (transposed_result) C = {numbers.data() + 8, A.rows, B.cols, 1, A.rows};
  const auto workspace = std::make_unique<DotWorkspace>();
  kernel.multiply(A, B, C, workspace->entries);
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < C.rows; ++i) {
    for (std::size_t j = 0; j < C.cols; ++j) wrong += *C.at(i, j) != entry(kernel, A, i, B, j);
  }
  for (std::size_t n = 0; n < 8; ++n) {
    wrong += numbers[n] != untouched || numbers[numbers.size() - 1 - n] != untouched;
  }
  return wrong;
}

void expect_exact(const TestedKernel& kernel, std::size_t n, std::size_t depth, std::size_t m) {
  const std::vector<double> a = noise(n * depth), b = noise(depth * m);
  for (const bool a_transposed : {false, true}) {
    for (const bool b_transposed : {false, true}) {
      for (const bool c_transposed : {false, true}) {
        EXPECT_EQ(differences(kernel, view(a, n, depth, a_transposed),
                              view(b, depth, m, b_transposed), c_transposed),
                  0U)
            << to_string(Shape{n, depth}) << " times " << to_string(Shape{depth, m})
            << ", transposed: " << a_transposed << b_transposed << c_transposed;
      }
    }
  }
}

TEST_P(DotKernelTest, EveryWidthAndHeightOfATile) {
  for (std::size_t n = 1; n <= 9; ++n) {
    for (std::size_t m = 1; m <= 26; ++m) expect_exact(GetParam(), n, 3, m);
  }
}

TEST_P(DotKernelTest, BothSidesOfABlock) {
  for (const std::size_t depth : {1U, 127U, 128U, 129U, 256U, 257U, 385U})
    expect_exact(GetParam(), 5, depth, 7);
  for (const std::size_t m : {239U, 240U, 241U}) expect_exact(GetParam(), 3, 5, m);
  for (const std::size_t m : {479U, 480U, 481U}) expect_exact(GetParam(), 3, 257, m);
  for (const std::size_t n : {64U, 65U}) expect_exact(GetParam(), n, 130, 25);
}

TEST_P(DotKernelTest, ColumnsThatFillUpTheLastVectorAreLeftOut) {
  constexpr std::size_t n = 20, depth = 30, wide = 56;
  const std::vector<double> a = noise(n * depth), b = noise(depth * wide);
  const MatrixView A = view(a, n, depth, false), B = view(b, depth, wide, false);
  const auto workspace = std::make_unique<DotWorkspace>();
  for (std::size_t m = 49; m <= wide; ++m) {
    std::vector<double> numbers(n * wide, -1.0);
    const ResultView C{numbers.data(), n, m, wide, 1};
    GetParam().multiply(A, B, C, workspace->entries);
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < wide; ++j) {
        ASSERT_EQ(numbers[i * wide + j], j < m ? entry(GetParam(), A, i, B, j) : -1.0)
            << to_string(Shape{i, j}) << " of " << m << " columns";
      }
    }
  }
}

TEST_P(DotKernelTest, ShapesLikeThoseOfTheCatNetwork) {
  expect_exact(GetParam(), 20, 300, 209);
  expect_exact(GetParam(), 20, 209, 300);
  expect_exact(GetParam(), 300, 20, 209);
  expect_exact(GetParam(), 1, 300, 209);
}

TEST_P(DotKernelTest, InfinityAndNaNStayInTheirRowAndColumn) {
  std::vector<double> a(9 * 40, 1.0), b(40 * 30, 1.0), c(9 * 30);
  a[2 * 40 + 39] = std::numeric_limits<double>::infinity();
  b[17 * 30 + 29] = std::numeric_limits<double>::quiet_NaN();
  const ResultView C{c.data(), 9, 30, 30, 1};
  const auto workspace = std::make_unique<DotWorkspace>();
  GetParam().multiply(view(a, 9, 40, false), view(b, 40, 30, false), C, workspace->entries);
  for (std::size_t i = 0; i < 9; ++i) {
    for (std::size_t j = 0; j < 30; ++j) {
      if (j == 29) {
        EXPECT_TRUE(std::isnan(*C.at(i, j)));
      } else {
        EXPECT_EQ(*C.at(i, j), i == 2 ? std::numeric_limits<double>::infinity() : 40.0);
      }
    }
  }
}

TEST_P(DotKernelTest, TheLastZeroIsPositive) {
  const std::vector<double> zeros(33, 0.0), minus(33, -1.0);
  double sum = 1.0;
  const auto workspace = std::make_unique<DotWorkspace>();
  GetParam().multiply({zeros.data(), 1, 33, 33, 1}, {minus.data(), 33, 1, 1, 1}, {&sum, 1, 1, 1, 1},
                      workspace->entries);
  EXPECT_EQ(sum, 0.0);
  EXPECT_FALSE(std::signbit(sum));
}

Matrix noise_matrix(std::size_t rows, std::size_t cols) {
  Matrix A(rows, cols);
  const std::vector<double> numbers = noise(A.size());
  std::copy(numbers.begin(), numbers.end(), A.data());
  return A;
}

// The bound that dot_kernels.hpp states, between any two instruction sets.
TEST(DotTest, InstructionSetsDifferWithinTheBound) {
  const std::size_t depth = 2000;
  const Matrix A = noise_matrix(6, depth), B = noise_matrix(depth, 9);
  const Matrix C = dot(A, B);
  Matrix reference(6, 9);
  dot_plain({A.data(), 6, depth, depth, 1}, {B.data(), depth, 9, 9, 1},
            {reference.data(), 6, 9, 9, 1});
  for (std::size_t i = 0; i < 6; ++i) {
    for (std::size_t j = 0; j < 9; ++j) {
      double sizes = 0.0;
      for (std::size_t k = 0; k < depth; ++k) sizes += std::abs(A(i, k) * B(k, j));
      const double bound = 2 * static_cast<double>(depth) * 0x1p-53 * sizes;
      EXPECT_LE(std::abs(C(i, j) - reference(i, j)), bound);
    }
  }
}

TEST(DotTest, SmallProductsAreThePlainLoopsOnEveryProcessor) {
  const Matrix A = noise_matrix(32, 32), B = noise_matrix(32, 32);
  Matrix reference(32, 32);
  dot_plain({A.data(), 32, 32, 32, 1}, {B.data(), 32, 32, 32, 1},
            {reference.data(), 32, 32, 32, 1});
  EXPECT_EQ(dot(A, B), reference);
}

TEST(DotTest, LargeProductsOfEveryFormAgree) {
  for (const std::size_t n : {20U, 70U}) {
    const Matrix A = noise_matrix(n, 300), B = noise_matrix(300, 90);
    const Matrix At = A.T(), Bt = B.T();
    const Matrix C = dot(A, B);
    EXPECT_EQ(dot(At.T(), B), C);
    EXPECT_EQ(dot(A, Bt.T()), C);
    EXPECT_EQ(dot(At.T(), Bt.T()), C);
  }
}

TEST(DotTest, ThreadsKeepEveryBit) {
  const Matrix wide_A = noise_matrix(13, 1500), wide_B = noise_matrix(1500, 421);
  const Matrix tall_A = noise_matrix(1003, 91), tall_B = noise_matrix(91, 90);
  const Matrix large_A = noise_matrix(6003, 8), large_B = noise_matrix(8, 203);
  const Matrix wide = dot(wide_A, wide_B), tall = dot(tall_A, tall_B);
  const Matrix large = dot(large_A, large_B);
  for (const unsigned threads : {0U, 2U, 3U, 7U}) {
    use_threads_for_dot(threads);
    EXPECT_EQ(dot(wide_A, wide_B), wide) << threads << " threads";
    EXPECT_EQ(dot(tall_A, tall_B), tall) << threads << " threads";
    EXPECT_EQ(dot(large_A, large_B), large) << threads << " threads";
  }
  use_threads_for_dot(1);
}

TEST(DotTest, OnlyLargeProductsAreShared) {
  std::size_t shared = 0;
  share_dot({2, [&](std::size_t parts, const std::function<void(std::size_t)>& work) {
               ++shared;
               for (std::size_t part = 0; part < parts; ++part) work(part);
             }});
  dot(noise_matrix(199, 200), noise_matrix(200, 200));
  EXPECT_EQ(shared, 0U);
  dot(noise_matrix(200, 200), noise_matrix(200, 200));
  EXPECT_EQ(shared, 1U);
  share_dot({});
}

}  // namespace
}  // namespace dnn

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <limits>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include "given/matrix.hpp"
#include "given/test_support.hpp"

namespace dnn {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// The same numbers in every run, between -1 and 1.
Matrix noise(std::size_t rows, std::size_t cols) {
  std::minstd_rand engine(1);
  Matrix A(rows, cols);
  for (std::size_t n = 0; n < A.size(); ++n) {
    A.data()[n] = 2 * static_cast<double>(engine()) / std::minstd_rand::max() - 1;
  }
  return A;
}

template <class Left, class Right>
Matrix naive_dot(const Left& A, const Right& B) {
  Matrix C(A.rows(), B.cols());
  for (std::size_t i = 0; i < A.rows(); ++i) {
    for (std::size_t j = 0; j < B.cols(); ++j) {
      for (std::size_t k = 0; k < A.cols(); ++k) C(i, j) += A(i, k) * B(k, j);
    }
  }
  return C;
}

TEST(DotTest, KnownProduct) {
  const Matrix A{{1, 2, 3}, {4, 5, 6}};
  const Matrix B{{1, 0}, {0, 1}, {2, -1}};
  EXPECT_EQ(dot(A, B), (Matrix{{7, -1}, {16, -1}}));
}

TEST(DotTest, KnownProductsWithTransposes) {
  const Matrix A{{1, 2}, {3, 4}};
  const Matrix B{{5, 6}, {7, 8}};
  EXPECT_EQ(dot(A.T(), B), (Matrix{{26, 30}, {38, 44}}));
  EXPECT_EQ(dot(A, B.T()), (Matrix{{17, 23}, {39, 53}}));
  EXPECT_EQ(dot(A.T(), B.T()), (Matrix{{23, 31}, {34, 46}}));
}

TEST(DotTest, RowTimesColumnAndColumnTimesRow) {
  const Matrix row{{1, 2, 3}};
  EXPECT_EQ(dot(row, row.T()), (Matrix{{14}}));
  EXPECT_EQ(dot(row.T(), row), (Matrix{{1, 2, 3}, {2, 4, 6}, {3, 6, 9}}));
}

// Calls check(n, k, m) with sizes on both sides of the groups of 4 that the plain loops use. They
// add up in the order of the naive loop, so the results are equal to the last bit.
template <class Check>
void for_all_sizes(Check check) {
  for (const std::size_t n : {0u, 1u, 4u, 7u}) {
    for (const std::size_t k : {0u, 1u, 3u, 4u, 5u, 32u, 33u, 71u}) {
      for (const std::size_t m : {0u, 1u, 2u, 3u, 8u, 13u}) {
        SCOPED_TRACE(to_string(Shape{n, k}) + " times " + to_string(Shape{k, m}));
        check(n, k, m);
      }
    }
  }
}

TEST(DotTest, AllSizesPlain) {
  for_all_sizes([](std::size_t n, std::size_t k, std::size_t m) {
    const Matrix A = noise(n, k), B = noise(k, m);
    EXPECT_EQ(dot(A, B), naive_dot(A, B));
  });
}

TEST(DotTest, AllSizesFirstTransposed) {
  for_all_sizes([](std::size_t n, std::size_t k, std::size_t m) {
    const Matrix A = noise(k, n), B = noise(k, m);
    EXPECT_EQ(dot(A.T(), B), naive_dot(A.T(), B));
    EXPECT_EQ(dot(A.T(), B), dot(Matrix(A.T()), B));
  });
}

TEST(DotTest, AllSizesSecondTransposed) {
  for_all_sizes([](std::size_t n, std::size_t k, std::size_t m) {
    const Matrix A = noise(n, k), B = noise(m, k);
    EXPECT_EQ(dot(A, B.T()), naive_dot(A, B.T()));
    EXPECT_EQ(dot(A, B.T()), dot(A, Matrix(B.T())));
  });
}

TEST(DotTest, AllSizesBothTransposed) {
  for_all_sizes([](std::size_t n, std::size_t k, std::size_t m) {
    const Matrix A = noise(k, n), B = noise(m, k);
    EXPECT_EQ(dot(A.T(), B.T()), naive_dot(A.T(), B.T()));
    EXPECT_EQ(dot(A.T(), B.T()), dot(Matrix(A.T()), Matrix(B.T())));
  });
}

// Of 4 MB and more, some rows are worked out at a time: each is what it is in a smaller product.
void expect_rows_of_smaller_products(std::size_t rows, std::size_t m) {
  const Matrix B = noise(20, m), At = noise(20, rows), A = At.T();
  const Matrix tall = dot(At.T(), B);
  ASSERT_EQ(tall.shape(), (Shape{rows, m}));
  EXPECT_EQ(dot(A, B), tall);
  const std::size_t some = 100;
  for (std::size_t first = 0; first < rows; first += some) {
    const auto begin = A.values().begin() + static_cast<std::ptrdiff_t>(first * A.cols());
    const Matrix few(some, A.cols(), {begin, begin + static_cast<std::ptrdiff_t>(some * A.cols())});
    const Matrix expected = dot(few, B);
    for (std::size_t i = 0; i < some; ++i) {
      for (std::size_t j = 0; j < m; ++j)
        ASSERT_EQ(tall(first + i, j), expected(i, j)) << first + i;
    }
  }
}

TEST(DotTest, EachRowOfATallProductIsThatOfASmallerOne) {
  expect_rows_of_smaller_products(2600, 209);
  expect_rows_of_smaller_products(1100, 512);
  expect_rows_of_smaller_products(1100, 513);
}

TEST(DotTest, ASumOverNothingIsZero) {
  EXPECT_EQ(dot(Matrix(2, 0), Matrix(0, 3)), Matrix(2, 3, 0.0));
}

TEST(DotTest, NegativeZerosAddUpToPositiveZero) {
  const Matrix zero{{0.0}}, minus{{-1.0}};
  EXPECT_FALSE(std::signbit(dot(zero, minus)(0, 0)));
  EXPECT_FALSE(std::signbit(dot(zero.T(), minus)(0, 0)));
  EXPECT_FALSE(std::signbit(dot(zero, minus.T())(0, 0)));
  EXPECT_FALSE(std::signbit(dot(zero.T(), minus.T())(0, 0)));
}

TEST(DotTest, AZeroDoesNotHideInfinity) {
  const Matrix A{{0, 1}}, B{{infinity}, {1}};
  EXPECT_TRUE(std::isnan(dot(A, B)(0, 0)));
}

TEST(DotTest, WithItself) {
  const Matrix A{{1, 1}, {0, 1}};
  EXPECT_EQ(dot(A, A), (Matrix{{1, 2}, {0, 1}}));
  EXPECT_EQ(dot(A, A.T()), (Matrix{{2, 1}, {1, 1}}));
}

TEST(DotTest, ColumnsMustMeetRows) {
  const Matrix A(2, 3), B(2, 4), one(1, 1);
  EXPECT_EQ(message_of<ShapeError>([&] { dot(A, B); }),
            "dot: (2, 3) and (2, 4) don't fit: the first has 3 columns, the second 2 rows");
  EXPECT_EQ(message_of<ShapeError>([&] { dot(A.T(), one); }),
            "dot: (3, 2) and (1, 1) don't fit: the first has 2 columns, the second 1 row");
  EXPECT_EQ(message_of<ShapeError>([&] { dot(one, B.T()); }),
            "dot: (1, 1) and (4, 2) don't fit: the first has 1 column, the second 4 rows");
  EXPECT_EQ(message_of<ShapeError>([&] { dot(B.T(), A.T()); }),
            "dot: (4, 2) and (3, 2) don't fit: the first has 2 columns, the second 3 rows");
}

}  // namespace
}  // namespace dnn

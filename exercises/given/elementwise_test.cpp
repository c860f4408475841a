// Loops of every length and shape against one loop that has nothing but the formula.
// matrix_test.cpp holds the examples.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <random>
#include <utility>

#include "given/activations.hpp"
#include "given/matrix.hpp"

namespace dnn {
namespace {

// The same numbers in every run, between -1 and 1.
Matrix noise(Shape shape, unsigned seed) {
  std::minstd_rand engine(seed);
  Matrix A(shape.rows, shape.cols);
  for (std::size_t n = 0; n < A.size(); ++n) {
    A.data()[n] = 2 * static_cast<double>(engine()) / std::minstd_rand::max() - 1;
  }
  return A;
}

template <class Function>
Matrix naive(const Matrix& A, const Matrix& B, Function f) {
  const auto size = [](std::size_t a, std::size_t b) { return a == 1 ? b : a; };
  Matrix C(size(A.rows(), B.rows()), size(A.cols(), B.cols()));
  for (std::size_t i = 0; i < C.rows(); ++i) {
    for (std::size_t j = 0; j < C.cols(); ++j) {
      C(i, j) = f(A(A.rows() == 1 ? 0 : i, A.cols() == 1 ? 0 : j),
                  B(B.rows() == 1 ? 0 : i, B.cols() == 1 ? 0 : j));
    }
  }
  return C;
}

// Calls check(A, B) with every pair of shapes that fit: (rows, cols) and what is repeated to it.
template <class Check>
void for_all_shapes(Check check) {
  for (const std::size_t rows : {0u, 1u, 2u, 5u}) {
    for (const std::size_t cols : {0u, 1u, 3u, 8u, 19u}) {
      const Shape shapes[] = {{rows, cols}, {1, cols}, {rows, 1}, {1, 1}};
      for (const Shape a : shapes) {
        for (const Shape b : shapes) {
          SCOPED_TRACE(to_string(a) + " and " + to_string(b));
          check(noise(a, 1), noise(b, 2));
        }
      }
    }
  }
}

TEST(ElementwiseTest, AllShapesTogether) {
  for_all_shapes([](const Matrix& A, const Matrix& B) {
    EXPECT_EQ(A + B, naive(A, B, [](double a, double b) { return a + b; }));
    EXPECT_EQ(A - B, naive(A, B, [](double a, double b) { return a - b; }));
    EXPECT_EQ(A * B, naive(A, B, [](double a, double b) { return a * b; }));
    EXPECT_EQ(A / B, naive(A, B, [](double a, double b) { return a / b; }));
    EXPECT_EQ(maximum(A, B), naive(A, B, [](double a, double b) { return std::max(a, b); }));
  });
}

TEST(ElementwiseTest, AllShapesInPlace) {
  for_all_shapes([](const Matrix& A, const Matrix& B) {
    const Matrix expected = naive(A, B, [](double a, double b) { return a - b; });
    if (expected.shape() != A.shape()) return;
    Matrix C = A;
    C -= B;
    EXPECT_EQ(C, expected);
  });
}

TEST(ElementwiseTest, AllLengthsWithANumber) {
  for (std::size_t size = 0; size < 40; ++size) {
    const Matrix A = noise({1, size}, 1);
    for (std::size_t j = 0; j < size; ++j) {
      const double a = A(0, j);
      EXPECT_EQ((A + 0.3)(0, j), a + 0.3);
      EXPECT_EQ((0.3 - A)(0, j), 0.3 - a);
      EXPECT_EQ((A * 0.3)(0, j), a * 0.3);
      EXPECT_EQ((0.3 / A)(0, j), 0.3 / a);
      EXPECT_EQ((-A)(0, j), -a);
      EXPECT_EQ(sqrt(A * A)(0, j), std::sqrt(a * a));
      EXPECT_EQ(maximum(0.3, A)(0, j), std::max(0.3, a));
    }
  }
}

TEST(ElementwiseTest, AllLengthsOfReluBackward) {
  for (std::size_t size = 0; size < 40; ++size) {
    const Matrix dA = noise({1, size}, 1), Z = noise({1, size}, 2);
    const Matrix dZ = relu_backward(dA, Z);
    for (std::size_t j = 0; j < size; ++j) EXPECT_EQ(dZ(0, j), Z(0, j) > 0 ? dA(0, j) : 0);
  }
}

TEST(ElementwiseTest, WithoutANameIsOverwrittenNotCopied) {
  const Matrix B = noise({3, 4}, 2);
  Matrix A = noise({3, 4}, 1);
  const double* entries = A.data();
  const Matrix C = exp(-(2 * (std::move(A) + B) - 1) / B);
  EXPECT_EQ(C.data(), entries);
}

// ---- Along an axis: sums in the order of the entries, to the last bit ----

TEST(AlongAxisTest, AllShapesOfSums) {
  for (const std::size_t rows : {0u, 1u, 3u, 4u, 5u, 9u}) {
    for (const std::size_t cols : {0u, 1u, 2u, 8u, 33u}) {
      SCOPED_TRACE(to_string(Shape{rows, cols}));
      const Matrix A = noise({rows, cols}, 1);
      Matrix columns(1, cols), along(rows, 1);
      double all = 0;
      for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < cols; ++j) {
          columns(0, j) += A(i, j);
          along(i, 0) += A(i, j);
          all += A(i, j);
        }
      }
      EXPECT_EQ(sum(A, 0), columns);
      EXPECT_EQ(sum(A, 1), along);
      EXPECT_EQ(sum(A), all);
    }
  }
}

TEST(AlongAxisTest, AllShapesOfMax) {
  for (const std::size_t rows : {1u, 3u, 4u, 9u}) {
    for (const std::size_t cols : {1u, 2u, 8u, 33u}) {
      SCOPED_TRACE(to_string(Shape{rows, cols}));
      const Matrix A = noise({rows, cols}, 1);
      Matrix columns(1, cols, -1), along(rows, 1, -1);
      for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < cols; ++j) {
          columns(0, j) = std::max(columns(0, j), A(i, j));
          along(i, 0) = std::max(along(i, 0), A(i, j));
        }
      }
      EXPECT_EQ(max(A, 0), columns);
      EXPECT_EQ(max(A, 1), along);
    }
  }
}

TEST(OfOneNumberTest, HasTheBitsThatAMatrixGets) {
  for (const double number : {-2.5, -0.0, 0.0, 1e-3, 0.7, 3.0, 708.0}) {
    SCOPED_TRACE(number);
    const Matrix A{{number}};
    EXPECT_EQ(exp(number), exp(A)(0, 0));
    EXPECT_EQ(tanh(number), tanh(A)(0, 0));
    if (number < 0) continue;
    EXPECT_EQ(log(number), log(A)(0, 0));
    EXPECT_EQ(sqrt(number), sqrt(A)(0, 0));
  }
  EXPECT_EQ(sqrt(std::size_t{9}), 3.0) << "whole numbers too";
}

}  // namespace
}  // namespace dnn

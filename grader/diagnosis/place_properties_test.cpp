// Transposed, shifted, permuted: on answers that are, and on answers that nearly are.
#include <gtest/gtest.h>

#include <cmath>

#include "grader/diagnosis/test_support.hpp"

namespace dnn {
namespace {

TEST(TransposedProperty, IsFound) {
  const Story story = distorted([](const Matrix& dW) { return Matrix(dW.T()); });
  EXPECT_EQ(said(find_transposed, story), "dW: transposed.");
  EXPECT_EQ(
      name_of(find_transposed, distorted([](const Matrix& dW) { return Matrix(dW.T()) * -1; })),
      "");
}

Matrix moved(const Matrix& matrix, std::size_t rows, std::size_t cols) {
  Matrix result(matrix.rows(), matrix.cols());
  for (std::size_t i = 0; i < matrix.rows(); ++i)
    for (std::size_t j = 0; j < matrix.cols(); ++j)
      result((i + rows) % matrix.rows(), (j + cols) % matrix.cols()) = matrix(i, j);
  return result;
}

TEST(Shifted, NamesTheDirection) {
  const auto said_of = [](std::size_t rows, std::size_t cols) {
    return said(find_shifted, distorted([=](const Matrix& dW) { return moved(dW, rows, cols); }));
  };
  EXPECT_EQ(said_of(1, 0), "dW: each row stands one row too low.");
  EXPECT_EQ(said_of(0, 1), "dW: each column stands one column too far right.");
  EXPECT_EQ(said_of(0, 2), "");
  EXPECT_EQ(
      said(find_shifted, distorted([](const Matrix& dW) { return moved(dW, dW.rows() - 1, 0); })),
      "dW: each row stands one row too high.");
}

TEST(Permuted, SaysWhat) {
  const auto reversed = [](const Matrix& dW) {
    Matrix result = dW;
    for (std::size_t i = 0; i < dW.rows(); ++i)
      for (std::size_t j = 0; j < dW.cols(); ++j) result(dW.rows() - 1 - i, j) = dW(i, j);
    return result;
  };
  EXPECT_EQ(said(find_permuted, distorted(reversed)), "dW: the rows in reverse order.");
  EXPECT_EQ(said(find_permuted,
                 distorted([&](const Matrix& dW) { return Matrix(reversed(Matrix(dW.T())).T()); })),
            "dW: the columns in reverse order.");
  EXPECT_EQ(said(find_permuted, distorted([](const Matrix& dW) { return moved(dW, 0, 2); })),
            "dW: the right columns in another order.");
  EXPECT_EQ(said(find_permuted, distorted([](const Matrix& dW) {
                   return Matrix(dW.reshape(dW.cols(), dW.rows()).T());
                 })),
            "dW: the right numbers in other places.");
  EXPECT_EQ(said(find_permuted, distorted([&](const Matrix& dW) { return reversed(dW) * -1; })),
            "");
}

TEST(Permuted, IsNotSaidOfAValueThatWasLeftAlone) {
  Story story;
  for (const double seed : {1.0, 2.0}) {
    const Matrix W = numbers(2, 3, seed);
    story.answers({}, values_of({{"W1", W}, {"W2", W}}),
                  values_of({{"W1", Matrix(W.reshape(3, 2).T())}, {"W2", W}}));
  }
  EXPECT_EQ(name_of(find_permuted, story), "");
  const auto by_name = gather_evidence(story.observations(), Grouping::by_name);
  EXPECT_EQ(find_permuted(*by_name)->en.diagnosis, "W1: the right numbers in other places.");
}

TEST(Permuted, IsNotAskedOfNaN) {
  EXPECT_EQ(name_of(find_permuted, distorted([](Matrix dW) {
                      for (std::size_t k = 0; k < dW.size(); k += 2) dW.data()[k] = NAN;
                      return dW;
                    })),
            "");
}

}  // namespace
}  // namespace dnn

#include "given/activations.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <limits>
#include <string>

#include "given/test_support.hpp"

namespace dnn {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

template <class Function>
std::string shape_error_of(Function function) {
  return message_of<ShapeError>(function);
}

TEST(SigmoidTest, KnownValues) {
  const auto [A, cache] = sigmoid(Matrix{{0, std::log(3)}, {-std::log(3), std::log(9)}});
  EXPECT_EQ(A.shape(), (Shape{2, 2}));
  EXPECT_EQ(A(0, 0), 0.5);
  EXPECT_NEAR(A(0, 1), 0.75, 1e-15);
  EXPECT_NEAR(A(1, 0), 0.25, 1e-15);
  EXPECT_NEAR(A(1, 1), 0.9, 1e-15);
}

TEST(SigmoidTest, FarFromZeroIsExactlyZeroOrOne) {
  const Matrix Z{{-infinity, -1e308, -1000, 40, 1000, 1e308, infinity}};
  EXPECT_EQ(sigmoid(Z).A, (Matrix{{0, 0, 0, 1, 1, 1, 1}}));
}

TEST(SigmoidTest, NaNStaysNaN) { EXPECT_TRUE(std::isnan(sigmoid(Matrix{{nan}}).A(0, 0))); }

TEST(SigmoidTest, TheCacheIsZ) {
  const Matrix Z{{1, -2}, {3, 0}};
  EXPECT_EQ(sigmoid(Z).cache, Z);
}

TEST(SigmoidTest, OfAnEmptyMatrixIsEmpty) {
  EXPECT_EQ(sigmoid(Matrix(0, 3)).A.shape(), (Shape{0, 3}));
}

TEST(ReluTest, KeepsThePositiveAndZeroesTheRest) {
  EXPECT_EQ(relu(Matrix{{-1.5, 0, 2.5}, {1e-300, -infinity, infinity}}).A,
            (Matrix{{0, 0, 2.5}, {1e-300, 0, infinity}}));
}

TEST(ReluTest, NegativeZeroBecomesPositiveZero) {
  EXPECT_FALSE(std::signbit(relu(Matrix{{-0.0}}).A(0, 0)));
}

TEST(ReluTest, NaNStaysNaN) { EXPECT_TRUE(std::isnan(relu(Matrix{{nan}}).A(0, 0))); }

TEST(ReluTest, TheCacheIsZ) {
  const Matrix Z{{1, -2}, {3, 0}};
  EXPECT_EQ(relu(Z).cache, Z);
}

TEST(ReluTest, OfAnEmptyMatrixIsEmpty) { EXPECT_EQ(relu(Matrix(3, 0)).A.shape(), (Shape{3, 0})); }

TEST(SigmoidBackwardTest, AtZeroTheSlopeIsAQuarter) {
  EXPECT_EQ(sigmoid_backward(Matrix{{4, -8}}, Matrix{{0, 0}}), (Matrix{{1, -2}}));
}

TEST(SigmoidBackwardTest, WhereSigmoidIsFlatTheResultIsZero) {
  EXPECT_EQ(sigmoid_backward(Matrix{{5, 5}}, Matrix{{-1000, 1000}}), (Matrix{{0, 0}}));
}

TEST(SigmoidBackwardTest, MultipliesInTheOrderOfTheNotebook) {
  const Matrix dA{{0.7, -1.3, 0.1}};
  const Matrix Z{{0.3, 2.9, -1.1}};
  const Matrix s = sigmoid(Z).A;
  EXPECT_EQ(sigmoid_backward(dA, Z), dA * s * (1 - s));
}

TEST(SigmoidBackwardTest, IsTheSlopeOfSigmoid) {
  const double h = 1e-6;
  const Matrix Z{{-2.5, -0.1, 0.4, 3}};
  const Matrix slope = (sigmoid(Z + h).A - sigmoid(Z - h).A) / (2 * h);
  const Matrix dZ = sigmoid_backward(Matrix(1, 4, 1.0), Z);
  for (std::size_t j = 0; j < 4; ++j) EXPECT_NEAR(dZ(0, j), slope(0, j), 1e-9);
}

TEST(SigmoidBackwardTest, ShapesMustBeEqual) {
  EXPECT_EQ(shape_error_of([] { sigmoid_backward(Matrix(2, 3), Matrix(2, 1)); }),
            "sigmoid_backward: (2, 3) and (2, 1) don't fit: dA must have the shape of Z");
}

TEST(SigmoidBackwardTest, OfEmptyMatricesIsEmpty) {
  EXPECT_EQ(sigmoid_backward(Matrix(0, 2), Matrix(0, 2)).shape(), (Shape{0, 2}));
}

TEST(ReluBackwardTest, PassesWhereZIsPositive) {
  EXPECT_EQ(relu_backward(Matrix{{5, 6}, {-7, 8}}, Matrix{{1, -1}, {0.5, -3}}),
            (Matrix{{5, 0}, {-7, 0}}));
}

TEST(ReluBackwardTest, TheSlopeAtZeroIsZero) {
  EXPECT_EQ(relu_backward(Matrix{{5, 6}}, Matrix{{0.0, -0.0}}), (Matrix{{0, 0}}));
}

TEST(ReluBackwardTest, TheZeroIsPositiveWhateverComesIn) {
  const Matrix dZ = relu_backward(Matrix{{-5, -infinity, nan}}, Matrix{{-1, -1, -1}});
  EXPECT_EQ(dZ, (Matrix{{0, 0, 0}}));
  for (const double entry : dZ.values()) EXPECT_FALSE(std::signbit(entry));
}

TEST(ReluBackwardTest, LeavesItsArgumentsAlone) {
  const Matrix dA{{5, 6}};
  const Matrix Z{{-1, 1}};
  relu_backward(dA, Z);
  EXPECT_EQ(dA, (Matrix{{5, 6}}));
  EXPECT_EQ(Z, (Matrix{{-1, 1}}));
}

TEST(ReluBackwardTest, ShapesMustBeEqual) {
  EXPECT_EQ(shape_error_of([] { relu_backward(Matrix(3, 2), Matrix(2, 3)); }),
            "relu_backward: (3, 2) and (2, 3) don't fit: dA must have the shape of Z");
}

TEST(ReluBackwardTest, OfEmptyMatricesIsEmpty) {
  EXPECT_EQ(relu_backward(Matrix(2, 0), Matrix(2, 0)).shape(), (Shape{2, 0}));
}

TEST(UnknownActivationTest, ListsTheKnownOnes) {
  EXPECT_STREQ(UnknownActivation("tanh").what(),
               R"(unknown activation "tanh"; the known ones are "relu" and "sigmoid")");
}

}  // namespace
}  // namespace dnn

// tanh, sqrt and max; expected values from NumPy 1.24.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <stdexcept>

#include "given/matrix.hpp"
#include "given/test_support.hpp"

namespace dnn {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(TanhTest, EntryByEntry) {
  // np.tanh([[-1, 0], [0.5, 20]])
  const Matrix result = tanh(Matrix{{-1, 0}, {0.5, 20}});
  EXPECT_DOUBLE_EQ(result(0, 0), -0.7615941559557649);
  EXPECT_EQ(result(0, 1), 0);
  EXPECT_DOUBLE_EQ(result(1, 0), 0.46211715726000973);
  EXPECT_EQ(result(1, 1), 1);
}

TEST(SqrtTest, EntryByEntry) {
  EXPECT_EQ(sqrt(Matrix{{0, 4}, {2, 0.25}}), (Matrix{{0, 2}, {1.4142135623730951, 0.5}}));
  EXPECT_TRUE(std::isnan(sqrt(Matrix{{-1}})(0, 0)));
}

TEST(MaxTest, DownTheColumnsAndAlongTheRows) {
  const Matrix A{{1, -5, 3}, {4, -6, -infinity}};
  EXPECT_EQ(max(A, 0), (Matrix{{4, -5, 3}}));
  EXPECT_EQ(max(A, 1), (Matrix{{3}, {4}}));
}

TEST(MaxTest, KeepsNaN) {
  const Matrix result = max(Matrix{{1, NAN, 2}, {NAN, 3, 4}}, 1);
  EXPECT_TRUE(std::isnan(result(0, 0)));
  EXPECT_TRUE(std::isnan(result(1, 0)));
}

TEST(MaxTest, OfNothing) {
  EXPECT_EQ(max(Matrix(0, 2), 1).shape(), (Shape{0, 1}));
  EXPECT_EQ(message_of<std::invalid_argument>([] { max(Matrix(0, 2), 0); }),
            "max: a matrix of shape (0, 2) has no entry along axis 0");
}

TEST(MaxTest, OtherAxesDoNotExist) {
  EXPECT_EQ(message_of<std::invalid_argument>([] { max(Matrix(2, 3), 2); }),
            "max: axis 2 doesn't exist; a matrix has axis 0 (down the columns) and axis 1 "
            "(along the rows)");
}

}  // namespace
}  // namespace dnn

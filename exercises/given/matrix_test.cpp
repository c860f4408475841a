#include "given/matrix.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <limits>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "given/test_support.hpp"

namespace dnn {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t huge = std::numeric_limits<std::size_t>::max();

// ---- Making, indexing, shapes ----

TEST(ShapeTest, IsPrintedAsNumPyDoes) {
  EXPECT_EQ(to_string(Shape{3, 4}), "(3, 4)");
  EXPECT_EQ(to_string(Shape{0, 1}), "(0, 1)");
}

TEST(MatrixTest, DefaultIsEmpty) {
  const Matrix A;
  EXPECT_EQ(A.shape(), (Shape{0, 0}));
  EXPECT_EQ(A.size(), 0u);
}

TEST(MatrixTest, IsFilledWithOneValue) {
  EXPECT_EQ(Matrix(2, 3, 1.5), (Matrix{{1.5, 1.5, 1.5}, {1.5, 1.5, 1.5}}));
}

TEST(MatrixTest, IsFilledWithZeros) {
  EXPECT_EQ(Matrix(2, 1), (Matrix{{0}, {0}}));
  EXPECT_EQ(Matrix::zeros(1, 2), (Matrix{{0, 0}}));
}

TEST(MatrixTest, IsWrittenRowByRow) {
  const Matrix A{{1, 2, 3}, {4, 5, 6}};
  EXPECT_EQ(A.rows(), 2u);
  EXPECT_EQ(A.cols(), 3u);
  EXPECT_EQ(A.values(), (std::vector<double>{1, 2, 3, 4, 5, 6}));
}

TEST(MatrixTest, TakesTheEntriesOfAVector) {
  EXPECT_EQ(Matrix(2, 3, {1, 2, 3, 4, 5, 6}), (Matrix{{1, 2, 3}, {4, 5, 6}}));
  EXPECT_EQ(Matrix(0, 3, std::vector<double>()).shape(), (Shape{0, 3}));
  EXPECT_EQ(message_of<ShapeError>([] {
              Matrix(2, 3, {1, 2, 3, 4, 5});
            }),
            "reshape: (1, 5) has 5 entries, (2, 3) has 6");
}

TEST(MatrixTest, OneRowOneColumnOneEntry) {
  EXPECT_EQ((Matrix{{1, 2, 3}}).shape(), (Shape{1, 3}));
  EXPECT_EQ((Matrix{{1}, {2}, {3}}).shape(), (Shape{3, 1}));
  EXPECT_EQ((Matrix{{1}}).shape(), (Shape{1, 1}));
}

TEST(MatrixTest, RowsWithoutEntries) { EXPECT_EQ((Matrix{{}, {}}).shape(), (Shape{2, 0})); }

TEST(MatrixTest, EmptyShapesKeepTheirSizes) {
  EXPECT_EQ(Matrix(0, 3).shape(), (Shape{0, 3}));
  EXPECT_EQ(Matrix(3, 0).shape(), (Shape{3, 0}));
  EXPECT_NE(Matrix(0, 3), Matrix(3, 0));
}

TEST(MatrixTest, RaggedRows) {
  EXPECT_EQ(message_of<ShapeError>([] {
              Matrix{{1, 2, 3}, {4, 5}};
            }),
            "Matrix: row 1 has 2 entries, row 0 has 3");
  EXPECT_EQ(message_of<ShapeError>([] {
              Matrix{{1, 2}, {4, 5}, {6}};
            }),
            "Matrix: row 2 has 1 entry, row 0 has 2");
  EXPECT_EQ(message_of<ShapeError>([] {
              Matrix{{}, {4}};
            }),
            "Matrix: row 1 has 1 entry, row 0 has 0");
}

TEST(MatrixTest, MoreEntriesThanCanBeCounted) {
  EXPECT_EQ(message_of<std::length_error>([] { Matrix(huge, 2); }),
            "Matrix: (" + std::to_string(huge) + ", 2) has more entries than memory can hold");
  EXPECT_THROW(Matrix(huge / 2 + 1, 2), std::length_error);  // wraps around to 0 entries
  EXPECT_THROW(Matrix(huge, huge), std::length_error);       // wraps around to 1 entry
}

TEST(MatrixTest, EntriesAreReadAndWritten) {
  Matrix A{{1, 2, 3}, {4, 5, 6}};
  EXPECT_EQ(A(1, 0), 4);
  A(0, 2) = 9;
  EXPECT_EQ(A, (Matrix{{1, 2, 9}, {4, 5, 6}}));
}

TEST(MatrixTest, AnIndexOutsideIsNamedWithTheShape) {
  Matrix A(2, 3);
  const Matrix& constant = A;
  EXPECT_EQ(message_of<std::out_of_range>([&] { A(2, 0); }),
            "index (2, 0) is outside a matrix of shape (2, 3)");
  EXPECT_EQ(message_of<std::out_of_range>([&] { constant(0, 3); }),
            "index (0, 3) is outside a matrix of shape (2, 3)");
  EXPECT_EQ(message_of<std::out_of_range>([] { Matrix()(0, 0); }),
            "index (0, 0) is outside a matrix of shape (0, 0)");
}

TEST(MatrixTest, ANegativeIndexIsNamedAsWritten) {
  Matrix A(2, 3);
  EXPECT_EQ(message_of<std::out_of_range>([&] { A(0, static_cast<std::size_t>(-1)); }),
            "index (0, -1) is outside a matrix of shape (2, 3)");
}

TEST(MatrixTest, EqualityIsOfShapeAndEntries) {
  EXPECT_EQ((Matrix{{1, 2}}), (Matrix{{1, 2}}));
  EXPECT_NE((Matrix{{1, 2}}), (Matrix{{1, 3}}));
  EXPECT_NE((Matrix{{1, 2}}), (Matrix{{1}, {2}}));
  EXPECT_NE((Matrix{{nan}}), (Matrix{{nan}}));
}

TEST(MatrixTest, ACopyIsIndependent) {
  const Matrix A{{1, 2}};
  Matrix B = A;
  B(0, 0) = 9;
  EXPECT_EQ(A, (Matrix{{1, 2}}));
}

TEST(MatrixTest, WhatWasMovedFromIsEmpty) {
  Matrix A{{1, 2}, {3, 4}};
  const Matrix B = std::move(A);
  EXPECT_EQ(A, Matrix());
  EXPECT_EQ(B, (Matrix{{1, 2}, {3, 4}}));
  Matrix C{{5}};
  A = std::move(C);
  EXPECT_EQ(A, (Matrix{{5}}));
  EXPECT_EQ(C, Matrix());
}

TEST(ReshapeTest, KeepsTheEntriesRowByRow) {
  const Matrix A{{1, 2, 3}, {4, 5, 6}};
  EXPECT_EQ(A.reshape(3, 2), (Matrix{{1, 2}, {3, 4}, {5, 6}}));
  EXPECT_EQ(A.reshape(Shape{1, 6}), (Matrix{{1, 2, 3, 4, 5, 6}}));
  EXPECT_EQ(A, (Matrix{{1, 2, 3}, {4, 5, 6}}));
}

TEST(ReshapeTest, OfAnEmptyMatrix) { EXPECT_EQ(Matrix(0, 3).reshape(7, 0).shape(), (Shape{7, 0})); }

TEST(ReshapeTest, TheNumberOfEntriesStays) {
  const Matrix A(2, 3);
  EXPECT_EQ(message_of<ShapeError>([&] { A.reshape(4, 2); }),
            "reshape: (2, 3) has 6 entries, (4, 2) has 8");
  EXPECT_EQ(message_of<ShapeError>([] { Matrix(1, 1).reshape(0, 2); }),
            "reshape: (1, 1) has 1 entry, (0, 2) has 0");
  EXPECT_EQ(message_of<ShapeError>([&] { A.reshape(2, huge); }),
            "reshape: (2, 3) has 6 entries, (2, " + std::to_string(huge) + ") has far more");
}

// ---- The transpose ----

TEST(TransposeTest, SwapsRowsAndColumns) {
  const Matrix A{{1, 2, 3}, {4, 5, 6}};
  EXPECT_EQ(A.T().shape(), (Shape{3, 2}));
  EXPECT_EQ(A.T()(2, 0), 3);
  EXPECT_EQ(Matrix(A.T()), (Matrix{{1, 4}, {2, 5}, {3, 6}}));
}

TEST(TransposeTest, TwiceIsTheMatrixItself) {
  const Matrix A{{1, 2, 3}, {4, 5, 6}};
  EXPECT_EQ(&A.T().T(), &A);
}

TEST(TransposeTest, OfANamedMatrixIsAViewThatSeesItsChanges) {
  Matrix A{{1, 2}};
  const Transposed At = A.T();
  A(0, 1) = 9;
  EXPECT_EQ(At(1, 0), 9);
}

TEST(TransposeTest, OfATemporaryIsACopy) {
  const Matrix A{{1, 2}, {3, 4}};
  auto kept = (A + 1).T();
  static_assert(std::is_same_v<decltype(kept), Matrix>);
  EXPECT_EQ(kept, (Matrix{{2, 4}, {3, 5}}));
  EXPECT_EQ(dot((A + 1).T(), Matrix{{1}, {1}}), (Matrix{{6}, {8}}));
}

TEST(TransposeTest, IsStoredBackInTheMatrixItself) {
  Matrix A{{1, 2, 3}, {4, 5, 6}};
  A = A.T();
  EXPECT_EQ(A, (Matrix{{1, 4}, {2, 5}, {3, 6}}));
}

TEST(TransposeTest, TakesPartInEveryOperation) {
  const Matrix A{{1, 2}, {3, 4}};
  EXPECT_EQ(A.T() + A, (Matrix{{2, 5}, {5, 8}}));
  EXPECT_EQ(1 - A.T(), (Matrix{{0, -2}, {-1, -3}}));
  EXPECT_EQ(sum(A.T(), 0), (Matrix{{3, 7}}));
  EXPECT_EQ(A.T(), (Matrix{{1, 3}, {2, 4}}));
}

TEST(TransposeTest, OfAnEmptyMatrix) {
  const Matrix A(0, 3);
  EXPECT_EQ(Matrix(A.T()).shape(), (Shape{3, 0}));
}

// ---- Entry by entry ----

TEST(BroadcastTest, SameShape) {
  const Matrix A{{8, 6}, {4, 2}}, B{{2, 3}, {4, 8}};
  EXPECT_EQ(A + B, (Matrix{{10, 9}, {8, 10}}));
  EXPECT_EQ(A - B, (Matrix{{6, 3}, {0, -6}}));
  EXPECT_EQ(A * B, (Matrix{{16, 18}, {16, 16}}));
  EXPECT_EQ(A / B, (Matrix{{4, 2}, {1, 0.25}}));
}

TEST(BroadcastTest, AColumnIsRepeatedToTheRight) {
  const Matrix A{{1, 2, 3}, {4, 5, 6}}, column{{10}, {20}};
  EXPECT_EQ(A + column, (Matrix{{11, 12, 13}, {24, 25, 26}}));
  EXPECT_EQ(A - column, (Matrix{{-9, -8, -7}, {-16, -15, -14}}));
  EXPECT_EQ(column - A, (Matrix{{9, 8, 7}, {16, 15, 14}}));
  EXPECT_EQ(column * A, (Matrix{{10, 20, 30}, {80, 100, 120}}));
  EXPECT_EQ((Matrix{{2, 4}, {3, 6}}) / (Matrix{{2}, {3}}), (Matrix{{1, 2}, {1, 2}}));
}

TEST(BroadcastTest, ARowIsRepeatedDownwards) {
  const Matrix A{{1, 2, 3}, {4, 5, 6}}, row{{10, 20, 30}};
  EXPECT_EQ(A + row, (Matrix{{11, 22, 33}, {14, 25, 36}}));
  EXPECT_EQ(A - row, (Matrix{{-9, -18, -27}, {-6, -15, -24}}));
  EXPECT_EQ(row - A, (Matrix{{9, 18, 27}, {6, 15, 24}}));
  EXPECT_EQ(A * row, (Matrix{{10, 40, 90}, {40, 100, 180}}));
  EXPECT_EQ(row / (Matrix{{1, 2, 3}, {10, 20, 30}}), (Matrix{{10, 10, 10}, {1, 1, 1}}));
}

TEST(BroadcastTest, OneEntryIsRepeatedBothWays) {
  const Matrix A{{1, 2}, {4, 8}}, one{{8}};
  EXPECT_EQ(A + one, (Matrix{{9, 10}, {12, 16}}));
  EXPECT_EQ(one - A, (Matrix{{7, 6}, {4, 0}}));
  EXPECT_EQ(A * one, (Matrix{{8, 16}, {32, 64}}));
  EXPECT_EQ(one / A, (Matrix{{8, 4}, {2, 1}}));
}

TEST(BroadcastTest, AColumnAndARowMakeATable) {
  const Matrix column{{1}, {2}, {3}}, row{{10, 20}};
  EXPECT_EQ(column + row, (Matrix{{11, 21}, {12, 22}, {13, 23}}));
  EXPECT_EQ(row - column, (Matrix{{9, 19}, {8, 18}, {7, 17}}));
}

TEST(BroadcastTest, OneEntryWithARowAndWithAColumn) {
  EXPECT_EQ((Matrix{{1}}) + (Matrix{{1, 2}}), (Matrix{{2, 3}}));
  EXPECT_EQ((Matrix{{1}, {2}}) + (Matrix{{1}}), (Matrix{{2}, {3}}));
  EXPECT_EQ((Matrix{{1}}) + (Matrix{{2}}), (Matrix{{3}}));
}

TEST(BroadcastTest, NumbersOnEitherSide) {
  const Matrix A{{1, 2}, {4, 8}};
  EXPECT_EQ(A + 1, (Matrix{{2, 3}, {5, 9}}));
  EXPECT_EQ(1 + A, (Matrix{{2, 3}, {5, 9}}));
  EXPECT_EQ(A - 1, (Matrix{{0, 1}, {3, 7}}));
  EXPECT_EQ(1 - A, (Matrix{{0, -1}, {-3, -7}}));
  EXPECT_EQ(A * 2, (Matrix{{2, 4}, {8, 16}}));
  EXPECT_EQ(2 * A, (Matrix{{2, 4}, {8, 16}}));
  EXPECT_EQ(A / 2, (Matrix{{0.5, 1}, {2, 4}}));
  EXPECT_EQ(2 / A, (Matrix{{2, 1}, {0.5, 0.25}}));
}

TEST(BroadcastTest, AOneStretchesToZero) {
  EXPECT_EQ((Matrix(0, 3) + Matrix(1, 3)).shape(), (Shape{0, 3}));
  EXPECT_EQ((Matrix(2, 1) + Matrix(2, 0)).shape(), (Shape{2, 0}));
  EXPECT_EQ((Matrix(1, 0) + Matrix(3, 1)).shape(), (Shape{3, 0}));
  EXPECT_EQ((Matrix() + 1).shape(), (Shape{0, 0}));
}

TEST(BroadcastTest, OtherShapesDoNotFit) {
  const Matrix A(2, 3), B(4, 3), C(2, 2), D(0, 4);
  EXPECT_EQ(message_of<ShapeError>([&] { A + B; }),
            "+: (2, 3) and (4, 3) don't fit: 2 rows and 4 rows");
  EXPECT_EQ(message_of<ShapeError>([&] { A - C; }),
            "-: (2, 3) and (2, 2) don't fit: 3 columns and 2 columns");
  EXPECT_EQ(message_of<ShapeError>([&] { B* C; }),
            "*: (4, 3) and (2, 2) don't fit: 4 rows and 2 rows, 3 columns and 2 columns");
  EXPECT_EQ(message_of<ShapeError>([&] { A / D; }),
            "/: (2, 3) and (0, 4) don't fit: 2 rows and 0 rows, 3 columns and 4 columns");
  EXPECT_EQ(message_of<ShapeError>([&] { maximum(A, B); }),
            "maximum: (2, 3) and (4, 3) don't fit: 2 rows and 4 rows");
}

TEST(BroadcastTest, LeavesItsOperandsAlone) {
  const Matrix A{{1, 2}}, B{{3}, {4}};
  const Matrix C = A * B;
  EXPECT_EQ(C, (Matrix{{3, 6}, {4, 8}}));
  EXPECT_EQ(A, (Matrix{{1, 2}}));
  EXPECT_EQ(B, (Matrix{{3}, {4}}));
}

TEST(InPlaceTest, SameShape) {
  Matrix A{{8, 6}};
  const Matrix B{{2, 3}};
  EXPECT_EQ(A += B, (Matrix{{10, 9}}));
  EXPECT_EQ(A -= B, (Matrix{{8, 6}}));
  EXPECT_EQ(A *= B, (Matrix{{16, 18}}));
  EXPECT_EQ(A /= B, (Matrix{{8, 6}}));
  EXPECT_EQ(A, (Matrix{{8, 6}}));
}

TEST(InPlaceTest, TheOtherSideIsBroadcast) {
  Matrix A{{1, 2}, {3, 4}};
  EXPECT_EQ(A += (Matrix{{10, 20}}), (Matrix{{11, 22}, {13, 24}}));
  EXPECT_EQ(A -= (Matrix{{1}, {3}}), (Matrix{{10, 21}, {10, 21}}));
  EXPECT_EQ(A *= (Matrix{{2}}), (Matrix{{20, 42}, {20, 42}}));
  EXPECT_EQ(A /= (Matrix{{2, 1}}), (Matrix{{10, 42}, {10, 42}}));
}

TEST(InPlaceTest, Numbers) {
  Matrix A{{1, 2}};
  EXPECT_EQ(A += 3, (Matrix{{4, 5}}));
  EXPECT_EQ(A -= 1, (Matrix{{3, 4}}));
  EXPECT_EQ(A *= 4, (Matrix{{12, 16}}));
  EXPECT_EQ(A /= 2, (Matrix{{6, 8}}));
}

TEST(InPlaceTest, ReturnsTheLeftSideItself) {
  Matrix A{{1, 2}};
  EXPECT_EQ(&(A += A), &A);
  EXPECT_EQ(&(A *= 2), &A);
}

TEST(InPlaceTest, WithItself) {
  Matrix A{{1, 2}, {3, 4}};
  EXPECT_EQ(A += A, (Matrix{{2, 4}, {6, 8}}));
  EXPECT_EQ(A *= A, (Matrix{{4, 16}, {36, 64}}));
  EXPECT_EQ(A /= A, (Matrix{{1, 1}, {1, 1}}));
  EXPECT_EQ(A -= A, (Matrix{{0, 0}, {0, 0}}));
}

TEST(InPlaceTest, WithItsOwnTranspose) {
  Matrix A{{1, 2}, {3, 4}};
  A += A.T();
  EXPECT_EQ(A, (Matrix{{2, 5}, {5, 8}}));
}

TEST(InPlaceTest, WithOneOfItsOwnEntries) {
  Matrix A{{2, 4}, {6, 8}};
  A /= A(0, 0);
  EXPECT_EQ(A, (Matrix{{1, 2}, {3, 4}}));
}

TEST(InPlaceTest, TheLeftSideDoesNotGrow) {
  Matrix row{{1, 2, 3}};
  EXPECT_EQ(message_of<ShapeError>([&] { row += Matrix(2, 3); }),
            "+=: (1, 3) and (2, 3) don't fit: the result would be (2, 3), the left side stays "
            "(1, 3)");
  EXPECT_EQ(message_of<ShapeError>([&] { row *= Matrix(2, 1); }),
            "*=: (1, 3) and (2, 1) don't fit: the result would be (2, 3), the left side stays "
            "(1, 3)");
  EXPECT_EQ(row, (Matrix{{1, 2, 3}}));
}

TEST(InPlaceTest, OtherShapesDoNotFit) {
  Matrix A(2, 3);
  EXPECT_EQ(message_of<ShapeError>([&] { A -= Matrix(4, 3); }),
            "-=: (2, 3) and (4, 3) don't fit: 2 rows and 4 rows");
  EXPECT_EQ(message_of<ShapeError>([&] { A /= Matrix(2, 2); }),
            "/=: (2, 3) and (2, 2) don't fit: 3 columns and 2 columns");
}

TEST(NegationTest, ChangesEverySign) {
  const Matrix negated = -Matrix{{1, -2, 0}};
  EXPECT_EQ(negated, (Matrix{{-1, 2, 0}}));
  EXPECT_TRUE(std::signbit(negated(0, 2)));
}

TEST(ExpTest, KnownValues) {
  const Matrix A = exp(Matrix{{0, 1}, {-infinity, 1000}});
  EXPECT_EQ(A(0, 0), 1);
  EXPECT_NEAR(A(0, 1), 2.718281828459045, 1e-15);
  EXPECT_EQ(A(1, 0), 0);
  EXPECT_EQ(A(1, 1), infinity);
}

TEST(LogTest, KnownValues) {
  const Matrix A = log(Matrix{{1, 2}, {0, -1}});
  EXPECT_EQ(A(0, 0), 0);
  EXPECT_NEAR(A(0, 1), 0.6931471805599453, 1e-16);
  EXPECT_EQ(A(1, 0), -infinity);
  EXPECT_TRUE(std::isnan(A(1, 1)));
}

TEST(MaximumTest, EntryByEntry) {
  EXPECT_EQ(maximum(Matrix{{1, 5}, {-2, 0}}, Matrix{{2, 3}, {-3, 0}}), (Matrix{{2, 5}, {-2, 0}}));
}

TEST(MaximumTest, Broadcasts) {
  EXPECT_EQ(maximum(Matrix{{1, 5}}, Matrix{{2}, {9}}), (Matrix{{2, 5}, {9, 9}}));
}

TEST(MaximumTest, WithANumber) { EXPECT_EQ(maximum(0, Matrix{{-1, 0, 2}}), (Matrix{{0, 0, 2}})); }

TEST(MaximumTest, NaNWinsOnEitherSide) {
  EXPECT_TRUE(std::isnan(maximum(Matrix{{nan}}, Matrix{{1}})(0, 0)));
  EXPECT_TRUE(std::isnan(maximum(Matrix{{1}}, Matrix{{nan}})(0, 0)));
  EXPECT_TRUE(std::isnan(maximum(0, Matrix{{nan}})(0, 0)));
  EXPECT_TRUE(std::isnan(maximum(nan, Matrix{{1}})(0, 0)));
}

// ---- Sums ----

TEST(SumTest, OfAllEntries) { EXPECT_EQ(sum(Matrix{{1, 2, 3}, {4, 5, 6}}), 21); }

TEST(SumTest, AddsUpRowByRow) {
  EXPECT_EQ(sum(Matrix{{1e16, 1}, {-1e16, 1}}), 1);  // 1e16 + 1 is 1e16
}

TEST(SumTest, DownTheColumns) {
  EXPECT_EQ(sum(Matrix{{1, 2, 3}, {4, 5, 6}}, 0), (Matrix{{5, 7, 9}}));
}

TEST(SumTest, AlongTheRows) {
  EXPECT_EQ(sum(Matrix{{1, 2, 3}, {4, 5, 6}}, 1), (Matrix{{6}, {15}}));
}

TEST(SumTest, OverNothingIsZero) {
  EXPECT_EQ(sum(Matrix()), 0);
  EXPECT_EQ(sum(Matrix(0, 2), 0), (Matrix{{0, 0}}));
  EXPECT_EQ(sum(Matrix(2, 0), 1), (Matrix{{0}, {0}}));
  EXPECT_EQ(sum(Matrix(0, 2), 1).shape(), (Shape{0, 1}));
  EXPECT_EQ(sum(Matrix(2, 0), 0).shape(), (Shape{1, 0}));
}

TEST(SumTest, OtherAxesDoNotExist) {
  const auto sum_along = [](int axis) {
    return message_of<std::invalid_argument>([axis] { sum(Matrix(2, 3), axis); });
  };
  EXPECT_EQ(sum_along(2),
            "sum: axis 2 doesn't exist; a matrix has axis 0 (down the columns) and axis 1 "
            "(along the rows)");
  EXPECT_EQ(sum_along(-1),
            "sum: axis -1 doesn't exist; a matrix has axis 0 (down the columns) and axis 1 "
            "(along the rows)");
}

}  // namespace
}  // namespace dnn

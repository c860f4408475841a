// A two-dimensional array of doubles, and the NumPy operations that the notebooks use on it.
//
// Every array is two-dimensional here, as the notebooks insist: a column vector is (n, 1), a row
// vector (1, m). Entries lie row by row in one std::vector<double>.
//
// Broadcasting follows NumPy: two shapes fit when, for rows and for columns, the sizes are equal or
// one of them is 1; the side that is 1 is repeated. A number fits every shape.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace dnn {

struct Shape {
  std::size_t rows = 0;
  std::size_t cols = 0;
  bool operator==(const Shape&) const = default;
};

// "(3, 4)", as NumPy prints a shape.
std::string to_string(Shape shape);

// Thrown when shapes don't fit. what() names the operation and every shape that took part.
class ShapeError : public std::invalid_argument {
 public:
  explicit ShapeError(const std::string& message);
};

class Transposed;

class Matrix {
 public:
  // The empty matrix, shape (0, 0).
  Matrix() = default;

  // shape (rows, cols), every entry 0. np.zeros((rows, cols))
  Matrix(std::size_t rows, std::size_t cols);

  // shape (rows, cols), every entry `value`. np.full((rows, cols), value)
  Matrix(std::size_t rows, std::size_t cols, double value);

  // Matrix{{1, 2, 3}, {4, 5, 6}} has shape (2, 3). np.array([[1, 2, 3], [4, 5, 6]])
  // Throws ShapeError when the rows differ in length.
  Matrix(std::initializer_list<std::initializer_list<double>> rows);

  // shape (rows, cols), with these entries, row by row. np.array(entries).reshape((rows, cols))
  // Throws ShapeError when there are more or fewer of them.
  Matrix(std::size_t rows, std::size_t cols, std::vector<double> entries);

  Matrix(const Matrix&) = default;
  Matrix& operator=(const Matrix&) = default;

  // What was moved from is empty, shape (0, 0).
  Matrix(Matrix&& other) noexcept
      : rows_(std::exchange(other.rows_, 0)),
        cols_(std::exchange(other.cols_, 0)),
        data_(std::move(other.data_)) {}
  Matrix& operator=(Matrix&& other) noexcept {
    rows_ = std::exchange(other.rows_, 0);
    cols_ = std::exchange(other.cols_, 0);
    data_ = std::exchange(other.data_, {});
    return *this;
  }

  // np.zeros((rows, cols))
  static Matrix zeros(std::size_t rows, std::size_t cols) { return Matrix(rows, cols); }

  std::size_t rows() const { return rows_; }
  std::size_t cols() const { return cols_; }
  std::size_t size() const { return data_.size(); }
  Shape shape() const { return {rows_, cols_}; }

  // A(i, j) is the entry in row i and column j, both counted from 0. A[i, j]
  // Throws std::out_of_range, naming the index and the shape.
  double& operator()(std::size_t i, std::size_t j) {
    if (i >= rows_ || j >= cols_) throw_out_of_range(i, j);
    return data_[i * cols_ + j];
  }
  double operator()(std::size_t i, std::size_t j) const {
    if (i >= rows_ || j >= cols_) throw_out_of_range(i, j);
    return data_[i * cols_ + j];
  }

  // All entries, row by row, for loops that need no index check.
  double* data() { return data_.data(); }
  const double* data() const { return data_.data(); }
  const std::vector<double>& values() const { return data_; }

  // The transpose, shape (cols, rows). A.T
  // Of a named matrix it is a view: nothing is copied until it is stored in a Matrix, and it must
  // not outlive that matrix. dot() reads the view in place.
  Transposed T() const&;
  Matrix T() &&;

  // The same entries, row by row, in another shape. A.reshape(rows, cols)
  // Throws ShapeError when the number of entries differs.
  Matrix reshape(std::size_t rows, std::size_t cols) const;
  Matrix reshape(Shape shape) const { return reshape(shape.rows, shape.cols); }

  // In place; the other side is broadcast, the shape of this side stays (else ShapeError).
  Matrix& operator+=(const Matrix& other);
  Matrix& operator-=(const Matrix& other);
  Matrix& operator*=(const Matrix& other);
  Matrix& operator/=(const Matrix& other);
  Matrix& operator+=(double number);
  Matrix& operator-=(double number);
  Matrix& operator*=(double number);
  Matrix& operator/=(double number);

  // Same shape and the same entries. np.array_equal(A, B)
  bool operator==(const Matrix&) const = default;

 private:
  void take_shape(Shape wanted);
  [[noreturn]] void throw_out_of_range(std::size_t i, std::size_t j) const;

  std::size_t rows_ = 0;
  std::size_t cols_ = 0;
  std::vector<double> data_;
};

// The transpose of a matrix without a copy of it; what Matrix::T() returns.
class Transposed {
 public:
  explicit Transposed(const Matrix& matrix) : matrix_(matrix) {}

  std::size_t rows() const { return matrix_.cols(); }
  std::size_t cols() const { return matrix_.rows(); }
  Shape shape() const { return {rows(), cols()}; }
  double operator()(std::size_t i, std::size_t j) const { return matrix_(j, i); }
  const Matrix& T() const { return matrix_; }

  // The copy, shape (rows(), cols()).
  operator Matrix() const;

 private:
  const Matrix& matrix_;
};

// The matrix product: (n, k) times (k, m) gives (n, m). np.dot(A, B)
// Each entry is a sum in the order of k. dot.md tells why it is fast all the same.
// Throws ShapeError unless the columns of the first are the rows of the second.
Matrix dot(const Matrix& A, const Matrix& B);
Matrix dot(const Transposed& At, const Matrix& B);
Matrix dot(const Matrix& A, const Transposed& Bt);
Matrix dot(const Transposed& At, const Transposed& Bt);

// Entry by entry, with broadcasting. Throws ShapeError when the shapes don't fit. A + B, 1 - A, …
// A Matrix taken by value is a copy of one with a name, and the thing itself of one without: the
// product in dot(W, A) + b is overwritten by the sum, not copied.
Matrix operator+(Matrix A, const Matrix& B);
Matrix operator-(Matrix A, const Matrix& B);
Matrix operator*(Matrix A, const Matrix& B);
Matrix operator/(Matrix A, const Matrix& B);
Matrix operator+(Matrix A, double number);
Matrix operator-(Matrix A, double number);
Matrix operator*(Matrix A, double number);
Matrix operator/(Matrix A, double number);
Matrix operator+(double number, Matrix A);
Matrix operator-(double number, Matrix A);
Matrix operator*(double number, Matrix A);
Matrix operator/(double number, Matrix A);
Matrix operator-(Matrix A);

// Entry by entry. np.exp(A), np.log(A), np.tanh(A), np.sqrt(A), np.maximum(A, B),
// np.maximum(number, A)
Matrix exp(Matrix A);
Matrix log(Matrix A);
Matrix tanh(Matrix A);
Matrix sqrt(Matrix A);
Matrix maximum(Matrix A, const Matrix& B);
Matrix maximum(double number, Matrix A);

// The same of one number, for loops over entries: the bits that a Matrix would get.
double exp(double number);
double log(double number);
double tanh(double number);
double sqrt(double number);

// The sum of all entries. np.sum(A)
double sum(const Matrix& A);

// Sums along an axis, which stays with size 1: axis 0 adds up each column and gives (1, cols), axis
// 1 adds up each row and gives (rows, 1). np.sum(A, axis=axis, keepdims=True)
// Throws std::invalid_argument for any other axis.
Matrix sum(const Matrix& A, int axis);

// The largest entry along an axis, which stays with size 1, as in sum; NaN where one is among them.
// np.max(A, axis=axis, keepdims=True)
// Throws std::invalid_argument for any other axis, and when there is nothing along it.
Matrix max(const Matrix& A, int axis);

}  // namespace dnn

// The pieces of logistic regression, and logistic regression itself: a network of one neuron. The
// types and the eleven functions.
//
// Symbols, here and in the eleven files:
//
//   m        number of examples; each example is one column
//   n_x      number of inputs of an example: height * width * channels of an image
//   X        inputs                              (n_x, m)
//   Y        true labels, each 0 or 1            (1, m)
//   w, b     weights (n_x, 1) and bias, a number
//   z        linear part, w^T X + b              (1, m)
//   A        activation, sigmoid(z): the probability that the label is 1, (1, m)
//   J        cost, a number
//   dw, db   derivatives of the cost by w (n_x, 1) and by b
//
// Equations are numbered as in seed document 003. Every function throws ShapeError when the shapes
// of its arguments don't fit together.
//
// given/activations.hpp declares another sigmoid, which keeps a cache. It isn't included here, so
// that sigmoid(z) in the eleven files means the first of them.
#pragma once

#include <cstddef>
#include <vector>

#include "given/images.hpp"
#include "given/matrix.hpp"
#include "given/not_implemented.hpp"
#include "given/training.hpp"

namespace dnn::basics {

// ---- types

// What is learnt.
struct LogisticParameters {
  Matrix w;      // (n_x, 1)
  double b = 0;  // a number, not a matrix
};

// Functions that give back several things return one of these. They unpack as tuples do in Python:
//   auto [dw, db, cost] = propagate(w, b, X, Y);
struct Propagation {
  Matrix dw;  // (n_x, 1)
  double db = 0;
  double cost = 0;
};
struct Optimization {
  Matrix w;
  double b = 0;
  Matrix dw;
  double db = 0;
  std::vector<double> costs;
};
struct LogisticModel {
  std::vector<double> costs;
  Matrix w;
  double b = 0;
  Matrix Y_prediction_train;  // (1, number of examples in X_train)
  Matrix Y_prediction_test;   // (1, number of examples in X_test)
};

// ---- 1 to 4: functions on matrices

// 1 / (1 + e^(-x)), entry by entry; the shape of x. (equation 2)
Matrix sigmoid(const Matrix& x);

// The slope of the sigmoid at x, s (1 - s) with s = sigmoid(x), entry by entry; the shape of x.
Matrix sigmoid_derivative(const Matrix& x);

// Each row by itself: e^(x_ij) divided by the sum of the e^(x_ik) of its row; the shape of x, every
// row adds up to 1. Entries may be as large as 1000 or as small as -1000, where e^x is infinite or
// 0: the answer never is NaN. (seed document 003, softmax; it stays right when each row is first
// lessened by its maximum)
Matrix softmax(const Matrix& x);

// Each row divided by its Euclidean norm, the root of the sum of its squares; the shape of x. A row
// of zeros stays as it is. (equations 3, 4 and 5 of the section on normalisation;
// np.linalg.norm(x, axis=1, keepdims=True), which alone would make NaN of a row of zeros)
Matrix normalize_rows(const Matrix& x);

// ---- 5, 6: from images to inputs

// X (height * width * channels, count): column i holds the pixels of image i in the order in which
// they lie: row by row, in a row column by column, in a pixel channel by channel. Entries are
// 0 … 255. An array of shape (a, b, c, d) becomes (b*c*d, a): images.reshape(images.shape[0], -1).T
Matrix flatten_images(const Images& images);

// The same entries as numbers from 0 to 1: X / 255.
Matrix standardize_pixels(const Matrix& X);

// ---- 7 to 11: logistic regression

// w of shape (dim, 1), all zeros, and b = 0.
LogisticParameters initialize_with_zeros(std::size_t dim);

// Forward: A = sigmoid(w^T X + b) (equations 1 and 2) and the cost
//   J = -1/m * sum over the examples of  y log(a) + (1 - y) log(1 - a)    (equations 3 and 6)
// Backward:
//   dw = 1/m X (A - Y)^T                          (n_x, 1)   (equation 7)
//   db = 1/m sum of A - Y over the examples       a number   (equation 8)
// with w (n_x, 1), X (n_x, m), Y (1, m). log is the natural logarithm.
Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y);

// Gradient descent from w and b: for i = 0, 1, …, options.num_iterations - 1
//   propagate, then w = w - learning_rate * dw and b = b - learning_rate * db;
//   then the cost of iteration i, that of the parameters before the update, goes to costs where
//   options.keeps_cost(i) is true;
//   then it ends early where options.goes_on(i, cost) is false.
// dw and db are those of the last iteration, zeros where there was none. (seed document 003, key
// steps)
Optimization optimize(const Matrix& w, double b, const Matrix& X, const Matrix& Y,
                      const TrainingOptions& options);

// The labels (1, m) that the model gives: 1 where sigmoid(w^T x + b) > 0.5, else 0. So exactly 0.5
// is 0. (equation 5 of the network with one hidden layer, which has the same threshold)
Matrix predict(const Matrix& w, double b, const Matrix& X);

// Learns from X_train and Y_train, from zeros and with the options as they are, then labels both
// sets. Y_test is not learnt from, nor needed: the notebook prints the accuracy with it.
LogisticModel model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test,
                    const Matrix& Y_test, const TrainingOptions& options);

}  // namespace dnn::basics

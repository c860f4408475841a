#include "notebook_models.hpp"

#include "given/numpy_format.hpp"
#include "notebook_messages.hpp"

namespace dnn::planar {

Matrix probabilities(const LogisticRegression& model, const Matrix& X) {
  return sigmoid(dot(model.w.T(), X) + model.b).A;
}

LogisticRegression fit_logistic_regression(const Dataset& points) {
  constexpr int num_iterations = 1000;
  constexpr double learning_rate = 0.1;
  const double m = static_cast<double>(points.X.cols());
  LogisticRegression model{Matrix(points.X.rows(), 1), 0};
  for (int i = 0; i < num_iterations; ++i) {
    const Matrix dZ = probabilities(model, points.X) - points.Y;
    model.w -= learning_rate * dot(points.X, dZ.T()) / m;
    model.b -= learning_rate * sum(dZ) / m;
  }
  return model;
}

TrainedModel train(const Dataset& points, std::size_t n_h, std::size_t num_iterations,
                   std::size_t cost_every, Progress* progress) {
  TrainingOptions options;
  options.num_iterations = num_iterations;
  options.learning_rate = 1.2;
  options.cost_every = cost_every;
  options.seed = 2;
  options.progress = progress;
  return nn_model(points.X, points.Y, n_h, options);
}

Matrix labels_of(const Matrix& probabilities) {
  Matrix labels(probabilities.rows(), probabilities.cols());
  for (std::size_t k = 0; k < labels.size(); ++k) {
    labels.data()[k] = probabilities.data()[k] > 0.5 ? 1 : 0;
  }
  return labels;
}

std::size_t count_right(const Matrix& predictions, const Matrix& Y) {
  if (predictions.shape() != Y.shape()) {
    throw ShapeError(
        say(messages::shapes_of_labels, to_string(predictions.shape()), to_string(Y.shape())));
  }
  std::size_t right = 0;
  for (std::size_t k = 0; k < Y.size(); ++k) right += predictions.data()[k] == Y.data()[k] ? 1 : 0;
  return right;
}

std::string percent_text(std::size_t right, std::size_t m) {
  return numpy_str(100 * static_cast<double>(right) / static_cast<double>(m)) + " %";
}

std::string accuracy_text(std::size_t right, std::size_t m) {
  return say(messages::right_of, right, m, percent_text(right, m));
}

}  // namespace dnn::planar

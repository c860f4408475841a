#include "notebook_images.hpp"

#include <algorithm>
#include <iomanip>
#include <sstream>

#include "given/plot/plot.hpp"
#include "notebook_messages.hpp"

namespace dnn::basics {
namespace {

void require_shape(const std::string& what, const Matrix& matrix, Shape shape) {
  if (matrix.shape() == shape) return;
  throw ShapeError(say(messages::wrong_shape, what, to_string(matrix.shape()), to_string(shape)));
}

// -8, -7.9, …, 8 in a row.
Matrix around_zero() {
  Matrix x(1, 161);
  for (std::size_t j = 0; j < x.cols(); ++j) x(0, j) = static_cast<double>(j) / 10 - 8;
  return x;
}

std::string curve(const std::string& title, const std::string& y_label, const Matrix& x,
                  const Matrix& y) {
  require_shape(y_label, y, x.shape());
  return plot::line_chart(title, "x", y_label, {{"", x.values(), y.values()}});
}

// 1 for a label 1, 0 for a label 0.
std::size_t index_of(double label) { return label > 0.5 ? 1 : 0; }

}  // namespace

Inputs inputs_of(const ImageData& data) {
  Inputs inputs;
  inputs.X_train = standardize_pixels(flatten_images(data.train.images));
  inputs.Y_train = data.train.Y;
  inputs.X_test = standardize_pixels(flatten_images(data.test.images));
  inputs.Y_test = data.test.Y;
  return inputs;
}

LogisticModel learn(const Inputs& inputs, const TrainingOptions& options) {
  return model(inputs.X_train, inputs.Y_train, inputs.X_test, inputs.Y_test, options);
}

std::string accuracy_text(const Matrix& Y_prediction, const Matrix& Y) {
  require_shape(say(messages::labels_of_model), Y_prediction, Y.shape());
  std::size_t right = 0;
  for (std::size_t i = 0; i < Y.cols(); ++i) right += Y_prediction(0, i) == Y(0, i) ? 1 : 0;
  const double percent = 100 * static_cast<double>(right) / static_cast<double>(Y.cols());
  std::ostringstream text;
  text << std::setprecision(4) << percent;
  return say(messages::right_of, right, Y.cols(), text.str());
}

std::string sigmoid_chart() {
  const Matrix x = around_zero();
  return curve(say(messages::the_sigmoid), "sigmoid(x)", x, sigmoid(x));
}

std::string sigmoid_derivative_chart() {
  const Matrix x = around_zero();
  return curve(say(messages::slope_of_sigmoid), "sigmoid_derivative(x)", x, sigmoid_derivative(x));
}

std::string cost_chart(const std::string& title, const std::vector<NamedCosts>& models,
                       std::size_t cost_every) {
  std::vector<plot::Series> all;
  for (const auto& [name, costs] : models) {
    plot::Series series{name, {}, costs};
    for (std::size_t i = 0; i < costs.size(); ++i) {
      series.x.push_back(static_cast<double>(i * cost_every));
    }
    all.push_back(std::move(series));
  }
  return plot::line_chart(title, say(messages::iterations), say(messages::cost), all);
}

std::string labels_picture(const LabelledImages& set, const Matrix& Y_prediction,
                           const std::vector<std::string>& classes) {
  require_shape(say(messages::labels_of_model), Y_prediction, {1, set.images.count});
  Images shown = set.images;
  shown.count = std::min<std::size_t>(shown.count, 20);
  shown.pixels.resize(shown.count * shown.height * shown.width * shown.channels);
  std::vector<std::string> captions;
  for (std::size_t i = 0; i < shown.count; ++i) {
    const std::size_t given = index_of(Y_prediction(0, i));
    const std::size_t label = index_of(set.Y(0, i));
    captions.push_back(given == label
                           ? say(messages::is_right, classes.at(given))
                           : say(messages::is_another, classes.at(given), classes.at(label)));
  }
  return plot::image_grid(say(messages::what_it_calls_them), shown, captions);
}

}  // namespace dnn::basics

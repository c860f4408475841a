#include "test_cases/1_basics/named_types.hpp"

#include <cmath>
#include <string>

namespace dnn::basics {
namespace {

// The pixel of that row and column of images.pixels.
std::uint8_t byte_of(const Matrix& pixels, std::size_t i, std::size_t j) {
  const double pixel = pixels(i, j);
  if (!(pixel >= 0 && pixel <= 255 && std::trunc(pixel) == pixel)) {
    throw ValueError("images.pixels(" + std::to_string(i) + ", " + std::to_string(j) +
                     ") is not a whole number from 0 to 255");
  }
  return static_cast<std::uint8_t>(pixel);
}

}  // namespace

bool StopAfter::goes_on(std::size_t iteration, double cost) {
  ++asked_;
  last_cost_ = cost;
  return iteration + 1 < iterations_;
}

void StopAfter::add_to(Values& values) const {
  values.add("progress.asked", static_cast<double>(asked_));
  values.add("progress.last_cost", last_cost_);
}

void add_images(Values& values, const Images& images) {
  const std::size_t n_x = images.height * images.width * images.channels;
  Matrix pixels(images.count, n_x);
  for (std::size_t k = 0; k < pixels.size(); ++k) pixels.data()[k] = images.pixels.at(k);
  values.add("images.count", static_cast<double>(images.count));
  values.add("images.height", static_cast<double>(images.height));
  values.add("images.width", static_cast<double>(images.width));
  values.add("images.channels", static_cast<double>(images.channels));
  values.add("images.pixels", pixels);
}

Images get_images(const Values& values) {
  Images images;
  images.count = values.count("images.count");
  images.height = values.count("images.height");
  images.width = values.count("images.width");
  images.channels = values.count("images.channels");
  const Matrix& pixels = values.matrix("images.pixels");
  const Shape shape{images.count, images.height * images.width * images.channels};
  if (pixels.shape() != shape) {
    throw ValueError("images.pixels has shape " + to_string(pixels.shape()) + ", expected " +
                     to_string(shape));
  }
  for (std::size_t i = 0; i < shape.rows; ++i) {
    for (std::size_t j = 0; j < shape.cols; ++j) images.pixels.push_back(byte_of(pixels, i, j));
  }
  return images;
}

void add_parameters(Values& values, const Matrix& w, double b) {
  values.add("w", w);
  values.add("b", b);
}

void add_costs(Values& values, const std::vector<double>& costs) {
  Matrix row(1, costs.size());
  for (std::size_t i = 0; i < costs.size(); ++i) row(0, i) = costs[i];
  values.add("costs", row);
}

void add_training(Values& values, const Training& training) {
  values.add("options.num_iterations", static_cast<double>(training.num_iterations));
  values.add("options.learning_rate", training.learning_rate);
  values.add("options.cost_every", static_cast<double>(training.cost_every));
  if (training.stop_after) values.add("stop_after", static_cast<double>(*training.stop_after));
}

GivenTraining::GivenTraining(const Values& values) {
  if (values.find("stop_after") != nullptr) {
    progress_ = std::make_unique<StopAfter>(values.count("stop_after"));
  }
  options_.num_iterations = values.count("options.num_iterations");
  options_.learning_rate = values.number("options.learning_rate");
  options_.cost_every = values.count("options.cost_every");
  if (options_.cost_every == 0) throw ValueError("options.cost_every is 0, expected at least 1");
  options_.progress = progress_.get();
}

void GivenTraining::add_progress(Values& values) const {
  if (progress_ != nullptr) progress_->add_to(values);
}

}  // namespace dnn::basics

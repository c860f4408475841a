// Logistic regression on images, with the functions that the program is linked with: what is learnt
// from them, how well, and the pictures of it.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "basics.hpp"
#include "given/images.hpp"

namespace dnn::basics {

// flatten_images and standardize_pixels of both sets.
struct Inputs {
  Matrix X_train;
  Matrix Y_train;
  Matrix X_test;
  Matrix Y_test;
};
Inputs inputs_of(const ImageData& data);

LogisticModel learn(const Inputs& inputs, const TrainingOptions& options);

// "207 of 209 right (99.04 %)". Throws ShapeError when the two have different shapes.
std::string accuracy_text(const Matrix& Y_prediction, const Matrix& Y);

// ---- pictures, each an SVG document

std::string sigmoid_chart();
std::string sigmoid_derivative_chart();

// What a model was called, and its costs.
using NamedCosts = std::pair<std::string, std::vector<double>>;
std::string cost_chart(const std::string& title, const std::vector<NamedCosts>& models,
                       std::size_t cost_every);

// The first images, at most 20, each with the label that it got, and whether that is right. Throws
// ShapeError unless there is one label for each image.
std::string labels_picture(const LabelledImages& set, const Matrix& Y_prediction,
                           const std::vector<std::string>& classes);

}  // namespace dnn::basics

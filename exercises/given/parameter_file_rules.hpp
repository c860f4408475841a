// What the reader and the writer of parameter files agree on; parameter_file.hpp specifies it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "given/matrix.hpp"

namespace dnn::parameter_file_rules {

inline constexpr std::string_view magic = "dnn-parameters";
inline constexpr std::string_view version = "1";
inline constexpr std::size_t most_layers = 100;
inline constexpr std::size_t most_units = 1'000'000;
inline constexpr std::size_t most_numbers = 10'000'000;
inline constexpr std::size_t longest_number = 32;  // characters, with the space before it

inline std::string matrix_name(char letter, std::size_t layer) {
  return letter + std::to_string(layer);
}

// The name and shape of each matrix that these layers need, in order.
inline std::vector<std::pair<std::string, Shape>> matrices_for(
    const std::vector<std::size_t>& layers) {
  std::vector<std::pair<std::string, Shape>> matrices;
  for (std::size_t l = 1; l < layers.size(); ++l) {
    matrices.push_back({matrix_name('W', l), {layers[l], layers[l - 1]}});
    matrices.push_back({matrix_name('b', l), {layers[l], 1}});
  }
  return matrices;
}

// Why there can't be such layers; empty when there can.
inline std::string objection(const std::vector<std::size_t>& layers) {
  if (layers.size() < 2) return "there is no layer, only inputs";
  if (layers.size() > most_layers + 1) return "more than 100 layers";
  for (const std::size_t units : layers) {
    if (units < 1 || units > most_units) return "a layer has 1 to 1000000 units";
  }
  std::size_t numbers = 0;
  for (const auto& [name, shape] : matrices_for(layers)) numbers += shape.rows * shape.cols;
  return numbers > most_numbers ? "more than 10000000 numbers" : "";
}

}  // namespace dnn::parameter_file_rules

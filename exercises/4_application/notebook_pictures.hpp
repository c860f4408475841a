// The pictures of this assignment's program.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "given/images.hpp"

namespace dnn {

// The costs of a model, one for every `cost_every` iterations.
struct CostCurve {
  std::string model;
  std::vector<double> costs;
};

// All curves in one chart. Each has at least one cost.
std::string cost_chart(const std::vector<CostCurve>& curves, std::size_t cost_every);

// At most so many images are in one picture.
inline constexpr std::size_t most_pictured = 60;

// The images of these indices, the first most_pictured of them, each with its number, what it is
// and what the network took it for. There is at least one index.
std::string wrong_images(const std::string& title, const LabelledImages& images,
                         const std::vector<std::string>& classes,
                         const std::vector<std::size_t>& indices);

}  // namespace dnn

// The inputs of a training, under the names that the bindings read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "given/training.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {

// The sizes of a network and its training. 0 for stop_after: there is no progress.
struct Training {
  std::vector<std::size_t> layer_dims;
  std::size_t m;
  TrainingOptions options;
  std::size_t stop_after = 0;
};

enum class Labels { drawn, all_0, all_1 };

// X and Y drawn from `seed`, with layer_dims as an input.
Case training_case(std::uint32_t seed, const Training& training, Labels labels = Labels::drawn);

// The same with hidden_layer_sizes, and how often the network is fitted.
Case fit_case(std::uint32_t seed, const Training& training, std::size_t times = 1);

// The network is fitted with other data before, of one input.
Case fitted_with_others_before(Case test_case);

}  // namespace dnn

// How a model is trained, and who watches it.
#pragma once

#include <cstddef>
#include <cstdint>

namespace dnn {

// Is told the cost of every iteration, and says whether the training goes on.
class Progress {
 public:
  virtual ~Progress() = default;
  virtual bool goes_on(std::size_t iteration, double cost) = 0;
};

struct TrainingOptions {
  std::size_t num_iterations = 2500;  // counted from 0
  double learning_rate = 0.0075;
  std::size_t cost_every = 100;  // at least 1; a model gives back the costs of these iterations
  std::uint32_t seed = 1;        // of the first weights
  Progress* progress = nullptr;  // nobody, or somebody who outlives the training

  // Whether the cost of this iteration is among those that a model gives back: 0, cost_every, …
  bool keeps_cost(std::size_t iteration) const { return iteration % cost_every == 0; }

  // At the end of every iteration: false means that this was the last one.
  bool goes_on(std::size_t iteration, double cost) const {
    return progress == nullptr || progress->goes_on(iteration, cost);
  }
};

}  // namespace dnn

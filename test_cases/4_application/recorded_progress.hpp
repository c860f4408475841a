// A Progress that ends a training and remembers what it was told; for the bindings.
#pragma once

#include <cstddef>
#include <vector>

#include "given/training.hpp"

namespace dnn {

class RecordedProgress : public Progress {
 public:
  // Says no when it is asked for the stop_after-th time, and from then on.
  explicit RecordedProgress(std::size_t stop_after) : stop_after_(stop_after) {}

  bool goes_on(std::size_t iteration, double cost) override {
    iterations_.push_back(static_cast<double>(iteration));
    costs_.push_back(cost);
    return costs_.size() < stop_after_;
  }

  const std::vector<double>& iterations() const { return iterations_; }
  const std::vector<double>& costs() const { return costs_; }

 private:
  std::size_t stop_after_;
  std::vector<double> iterations_;
  std::vector<double> costs_;
};

}  // namespace dnn

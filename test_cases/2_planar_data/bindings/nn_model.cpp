#include <algorithm>

#include "test_cases/2_planar_data/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {
namespace {

// Ends the training after so many iterations, and remembers what it was told.
class StopAfter : public Progress {
 public:
  explicit StopAfter(std::size_t iterations) : iterations_(iterations) {}

  bool goes_on(std::size_t iteration, double cost) override {
    ++asked_;
    last_cost_ = cost;
    return iteration + 1 < iterations_;
  }

  void add_to(Values& values) const {
    values.add("progress.asked", static_cast<double>(asked_));
    values.add("progress.last_cost", last_cost_);
  }

 private:
  std::size_t iterations_;
  std::size_t asked_ = 0;
  double last_cost_ = 0;
};

Matrix row(const std::vector<double>& numbers) {
  Matrix result(1, numbers.size());
  std::copy(numbers.begin(), numbers.end(), result.data());
  return result;
}

}  // namespace

// stop_after 0: nobody watches.
Values call_exercise(const Values& inputs) {
  const std::size_t stop_after = inputs.count("stop_after");
  StopAfter progress(stop_after);
  TrainingOptions options = planar::get_options(inputs);
  if (stop_after > 0) options.progress = &progress;
  const auto [parameters, costs] =
      planar::nn_model(inputs.matrix("X"), inputs.matrix("Y"), inputs.count("n_h"), options);
  Values outputs;
  planar::add_parameters(outputs, parameters);
  outputs.add("costs", row(costs));
  if (stop_after > 0) progress.add_to(outputs);
  return outputs;
}

}  // namespace dnn

// Between the types of basics.hpp and named values, both ways. The case builders name the inputs
// with these, and the bindings read them back under the same names.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "1_basics/basics.hpp"
#include "test_cases/values.hpp"

namespace dnn::basics {

// images.count, images.height, images.width, images.channels, and images.pixels, a matrix (count,
// height * width * channels) with a row for each image. Throws ValueError when the sizes and the
// shape don't agree, or a pixel isn't a whole number from 0 to 255.
void add_images(Values& values, const Images& images);
Images get_images(const Values& values);

// w and b.
void add_parameters(Values& values, const Matrix& w, double b);

// costs, a matrix (1, number of costs).
void add_costs(Values& values, const std::vector<double>& costs);

// How a case trains. Where stop_after is set, whoever watches ends the training after so many
// iterations.
struct Training {
  std::size_t num_iterations = 0;
  double learning_rate = 0;
  std::size_t cost_every = 100;
  std::optional<std::size_t> stop_after = {};
};

// options.num_iterations, options.learning_rate, options.cost_every, and stop_after where it is
// set.
void add_training(Values& values, const Training& training);

// Ends a training after so many iterations, and remembers what it was told.
class StopAfter : public Progress {
 public:
  explicit StopAfter(std::size_t iterations) : iterations_(iterations) {}
  bool goes_on(std::size_t iteration, double cost) override;

  // progress.asked, how often, and progress.last_cost.
  void add_to(Values& values) const;

 private:
  std::size_t iterations_;
  std::size_t asked_ = 0;
  double last_cost_ = 0;
};

// The options that the values name, with somebody who stops after stop_after. They hold what
// options().progress points to.
class GivenTraining {
 public:
  explicit GivenTraining(const Values& values);
  const TrainingOptions& options() const { return options_; }

  // What the progress was told, where there was one.
  void add_progress(Values& values) const;

 private:
  std::unique_ptr<StopAfter> progress_;
  TrainingOptions options_;
};

}  // namespace dnn::basics

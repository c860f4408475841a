// What a training step takes, function by function: the network that recognises cats, and the one
// with a hidden layer that learns the flower.
//
//   training_bench                  both, beside the matrix products of the same step alone
//   training_bench cat | planar     the seconds of one step, for a script
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "2_planar_data/planar_data.hpp"
#include "3_step_by_step/step_by_step.hpp"
#include "given/bench.hpp"
#include "given/freed_memory.hpp"
#include "given/random_state.hpp"

namespace dnn {
namespace {

constexpr std::size_t rounds = 25;

// 0 or 1 in each column.
Matrix random_labels(std::size_t m, RandomState& rng) {
  Matrix Y(1, m);
  for (std::size_t i = 0; i < m; ++i) Y(0, i) = rng.random_sample() < 0.4 ? 1 : 0;
  return Y;
}

// What each function takes, in every step.
class Breakdown {
 public:
  // The result of call(), whose seconds are kept under the name of this function.
  template <class Call>
  auto of(const char* function, const Call& call) {
    const auto began = std::chrono::steady_clock::now();
    auto result = call();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    seconds_of(function).push_back(took.count());
    return result;
  }

  // In the order in which they are called.
  const std::vector<std::pair<std::string, std::vector<double>>>& functions() const {
    return functions_;
  }

 private:
  std::vector<double>& seconds_of(const char* function) {
    for (auto& [known, seconds] : functions_) {
      if (known == function) return seconds;
    }
    return functions_.emplace_back(function, std::vector<double>()).second;
  }

  std::vector<std::pair<std::string, std::vector<double>>> functions_;
};

// The same without a watch, which would take its part of a step of microseconds.
struct NoBreakdown {
  template <class Call>
  auto of(const char*, const Call& call) {
    return call();
  }
};

class CatTraining {
 public:
  static constexpr const char* text = "[12288, 20, 7, 5, 1] on 209 examples";

  template <class Seconds>
  void step(Seconds& seconds) {
    ModelForward forward =
        seconds.of("L_model_forward", [&] { return L_model_forward(std::move(X_), parameters_); });
    seconds.of("compute_cost", [&] { return compute_cost(forward.AL, Y_); });
    const Gradients grads = seconds.of(
        "L_model_backward", [&] { return L_model_backward(forward.AL, Y_, forward.caches); });
    parameters_ = seconds.of("update_parameters",
                             [&] { return update_parameters(parameters_, grads, 0.0075); });
    X_ = std::move(forward.caches.front().linear_cache.A);
  }

  void products() const {
    for (std::size_t l = 1; l < layer_dims_.size(); ++l) {
      const Matrix& W = parameters_["W" + std::to_string(l)];
      dot(W, A_[l - 1]);
      dot(dZ_[l], A_[l - 1].T());
      dot(W.T(), dZ_[l]);
    }
  }

  double operations() const {
    double sum = 0.0;
    for (std::size_t l = 1; l < layer_dims_.size(); ++l) {
      sum += 3 * 2.0 * static_cast<double>(layer_dims_[l] * layer_dims_[l - 1] * m_);
    }
    return sum;
  }

 private:
  std::vector<Matrix> random_layers() {
    std::vector<Matrix> layers;
    for (const std::size_t n : layer_dims_) layers.push_back(rng_.random_sample(n, m_));
    return layers;
  }

  const std::vector<std::size_t> layer_dims_ = {12288, 20, 7, 5, 1};
  const std::size_t m_ = 209;
  RandomState rng_{1};
  const std::vector<Matrix> A_ = random_layers(), dZ_ = random_layers();
  Matrix X_ = A_.front();
  const Matrix Y_ = random_labels(m_, rng_);
  Parameters parameters_ =
      initialize_parameters_deep(layer_dims_, rng_, WeightScale::over_sqrt_n_prev);
};

class PlanarTraining {
 public:
  static constexpr const char* text = "planar: 2 inputs, n_h = 4, on 400 examples";

  template <class Seconds>
  void step(Seconds& seconds) {
    const planar::ForwardPropagation forward = seconds.of(
        "forward_propagation", [&] { return planar::forward_propagation(X_, parameters_); });
    seconds.of("compute_cost", [&] { return planar::compute_cost(forward.A2, Y_); });
    const planar::Gradients grads = seconds.of("backward_propagation", [&] {
      return planar::backward_propagation(parameters_, forward.cache, X_, Y_);
    });
    parameters_ = seconds.of("update_parameters",
                             [&] { return planar::update_parameters(parameters_, grads, 1.2); });
  }

  void products() const {
    const auto& [W1, b1, W2, b2] = parameters_;
    dot(W1, X_);
    dot(W2, A1_);
    dot(dZ2_, A1_.T());
    dot(W2.T(), dZ2_);
    dot(dZ1_, X_.T());
  }

  double operations() const { return 2.0 * 400 * (2 * 4 + 4 + 4 + 4 + 4 * 2); }

 private:
  RandomState rng_{1};
  const Matrix X_ = rng_.randn(2, 400), Y_ = random_labels(400, rng_);
  const Matrix A1_ = rng_.randn(4, 400), dZ1_ = rng_.randn(4, 400), dZ2_ = rng_.randn(1, 400);
  planar::Parameters parameters_ = planar::initialize_parameters(2, 4, 1, rng_);
};

template <class Training>
void print_report() {
  Training training;
  Breakdown breakdown;
  NoBreakdown nothing;
  const std::vector<double> seconds =
      medians_in_turns({[&] { training.step(nothing); }, [&] { training.products(); },
                        multiply_adds, [&] { training.step(breakdown); }},
                       rounds);
  const double step_seconds = seconds[0];
  const double product_seconds = seconds[1];
  const double peak = operations_of_multiply_adds() / seconds[2];
  const auto share_of_peak = [&](double of) { return 100 * training.operations() / of / peak; };

  std::printf("%s: one step takes %.4f ms\n", Training::text, step_seconds * 1e3);
  for (const auto& [function, times] : breakdown.functions()) {
    std::printf("  %-22s %8.4f ms  %4.0f %%\n", function.c_str(), median(times) * 1e3,
                100 * median(times) / step_seconds);
  }
  std::printf(
      "  its matrix products    %8.4f ms alone: the step takes %.2f times as long, %.0f %% of it "
      "is no product\n"
      "  of the peak, %.1f GFLOP/s, the products reach %.0f %%, the step %.0f %%\n\n",
      product_seconds * 1e3, step_seconds / product_seconds,
      100 * (1 - product_seconds / step_seconds), peak / 1e9, share_of_peak(product_seconds),
      share_of_peak(step_seconds));
}

template <class Training>
void print_seconds() {
  Training training;
  NoBreakdown nothing;
  std::printf("%.9f\n", median_alone([&] { training.step(nothing); }));
}

int run(const std::vector<std::string>& arguments) {
  keep_freed_memory();
  const std::string which = arguments.empty() ? "" : arguments.front();
  if (which == "cat") {
    print_seconds<CatTraining>();
  } else if (which == "planar") {
    print_seconds<PlanarTraining>();
  } else if (which.empty()) {
    std::printf(
        "A training step with the functions of solutions/, one thread, with %s.\n"
        "The reference is its matrix products alone. Medians of %zu rounds in turns.\n\n",
        instruction_set_text().c_str(), rounds);
    print_report<CatTraining>();
    print_report<PlanarTraining>();
  } else {
    std::fputs("training_bench [cat | planar]\n", stderr);
    return 2;
  }
  return 0;
}

}  // namespace
}  // namespace dnn

int main(int argc, char** argv) { return dnn::run({argv + 1, argv + argc}); }

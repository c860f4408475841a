#include "notebook_cells.hpp"

#include <cstddef>
#include <ostream>
#include <stdexcept>
#include <utility>

#include "notebook_messages.hpp"
#include "step_by_step.hpp"

namespace dnn {
namespace {

// Prints one result as `print("Z = " + str(Z))` does.
class Printer {
 public:
  Printer(const Edition& edition, std::ostream& out) : edition_(edition), out_(out) {}

  void operator()(const std::string& label, const Matrix& array) const {
    out_ << label << " = " << numpy_str(array, edition_.arrays) << '\n';
  }
  void operator()(const std::string& label, double number) const {
    out_ << label << " = " << numpy_str(number, edition_.numbers) << '\n';
  }
  void operator()(const std::string& label, std::size_t count) const {
    out_ << label << " = " << count << '\n';
  }
  void operator()(const NamedMatrices& matrices) const {
    for (const auto& [name, matrix] : matrices) (*this)(name, matrix);
  }
  void operator()(const LayerBackward& gradients) const {
    (*this)("dA_prev", gradients.dA_prev);
    (*this)("dW", gradients.dW);
    (*this)("db", gradients.db);
  }
  void line(const std::string& text) const { out_ << text << '\n'; }

 private:
  const Edition& edition_;
  std::ostream& out_;
};

bool is_v4a(const Edition& edition) { return edition.name == "v4a"; }
bool is_001(const Edition& edition) { return edition.name == "001"; }

// Draws A, then W, then b: an initialiser in braces is evaluated from left to right.
LinearCache draw_linear_cache(RandomState& rng, Shape A, Shape W) {
  return LinearCache{rng.randn(A.rows, A.cols), rng.randn(W.rows, W.cols), rng.randn(W.rows, 1)};
}

void initialize_parameters_cell(const Edition& edition, const Printer& print) {
  RandomState rng(1);
  print(initialize_parameters(edition.name == "v2" ? 2 : 3, 2, 1, rng));
}

void initialize_parameters_deep_cell(const Edition& edition, const Printer& print) {
  RandomState rng(3);
  const WeightScale scale =
      is_001(edition) ? WeightScale::over_sqrt_n_prev : WeightScale::hundredth;
  print(initialize_parameters_deep({5, 4, 3}, rng, scale));
}

void linear_forward_cell(const Edition&, const Printer& print) {
  RandomState rng(1);
  const Matrix A = rng.randn(3, 2);
  const Matrix W = rng.randn(1, 3);
  const Matrix b = rng.randn(1, 1);
  print("Z", linear_forward(A, W, b).Z);
}

void linear_activation_forward_cell(const Edition& edition, const Printer& print) {
  RandomState rng(2);
  const Matrix A_prev = rng.randn(3, 2);
  const Matrix W = rng.randn(1, 3);
  const Matrix b = rng.randn(1, 1);
  print(is_001(edition) ? "sigmoid，A" : "With sigmoid: A",
        linear_activation_forward(A_prev, W, b, "sigmoid").A);
  print(is_001(edition) ? "ReLU，A" : "With ReLU: A",
        linear_activation_forward(A_prev, W, b, "relu").A);
}

void L_model_forward_cell(const Edition& edition, const Printer& print) {
  const std::vector<std::size_t> layer_dims =
      is_v4a(edition) ? std::vector<std::size_t>{5, 4, 3, 1} : std::vector<std::size_t>{4, 3, 1};
  const std::size_t m = is_v4a(edition) ? 4 : 2;
  RandomState rng(is_v4a(edition) ? 6 : 1);
  const Matrix X = rng.randn(layer_dims[0], m);
  Parameters parameters;
  for (std::size_t l = 1; l < layer_dims.size(); ++l) {
    parameters["W" + std::to_string(l)] = rng.randn(layer_dims[l], layer_dims[l - 1]);
    parameters["b" + std::to_string(l)] = rng.randn(layer_dims[l], 1);
  }
  const ModelForward forward = L_model_forward(X, parameters);
  print("AL", forward.AL);
  print(is_001(edition) ? "caches 的长度为" : "Length of caches list", forward.caches.size());
}

void compute_cost_cell(const Edition& edition, const Printer& print) {
  const Matrix Y = is_v4a(edition) ? Matrix{{1, 1, 0}} : Matrix{{1, 1, 1}};
  const Matrix AL{{.8, .9, .4}};
  print("cost", compute_cost(AL, Y));
}

void linear_backward_cell(const Edition& edition, const Printer& print) {
  RandomState rng(1);
  const Matrix dZ = is_v4a(edition) ? rng.randn(3, 4) : rng.randn(1, 2);
  const LinearCache cache = is_v4a(edition) ? draw_linear_cache(rng, {5, 4}, {3, 5})
                                            : draw_linear_cache(rng, {3, 2}, {1, 3});
  print(linear_backward(dZ, cache));
}

void linear_activation_backward_cell(const Edition&, const Printer& print) {
  RandomState rng(2);
  const Matrix dA = rng.randn(1, 2);
  const LinearCache linear_cache = draw_linear_cache(rng, {3, 2}, {1, 3});
  const LayerCache cache{linear_cache, rng.randn(1, 2)};
  print.line("sigmoid:");
  print(linear_activation_backward(dA, cache, "sigmoid"));
  print.line("");
  print.line("relu:");
  print(linear_activation_backward(dA, cache, "relu"));
}

void L_model_backward_cell(const Edition& edition, const Printer& print) {
  RandomState rng(3);
  const Matrix AL = rng.randn(1, 2);
  const Matrix Y{{1, 0}};
  Caches caches;
  for (const auto& [A, W] : {std::pair{Shape{4, 2}, Shape{3, 4}}, {Shape{3, 2}, Shape{1, 3}}}) {
    const LinearCache linear_cache = draw_linear_cache(rng, A, W);
    caches.push_back(LayerCache{linear_cache, rng.randn(W.rows, A.cols)});
  }
  const Gradients grads = L_model_backward(AL, Y, caches);
  print("dW1", grads["dW1"]);
  print("db1", grads["db1"]);
  // The older editions call the gradient by X dA1; it is dA0 here and in v4a.
  print("dA1", is_v4a(edition) ? grads["dA1"] : grads["dA0"]);
}

void update_parameters_cell(const Edition&, const Printer& print) {
  Parameters parameters;
  Gradients grads;
  RandomState rng(2);
  parameters["W1"] = rng.randn(3, 4);
  parameters["b1"] = rng.randn(3, 1);
  parameters["W2"] = rng.randn(1, 3);
  parameters["b2"] = rng.randn(1, 1);
  rng.seed(3);
  grads["dW1"] = rng.randn(3, 4);
  grads["db1"] = rng.randn(3, 1);
  grads["dW2"] = rng.randn(1, 3);
  grads["db2"] = rng.randn(1, 1);
  print(update_parameters(parameters, grads, 0.1));
}

}  // namespace

Edition find_edition(const std::string& name) {
  if (name == "v2") return {name, "000.txt", NumpyStyle::legacy, NumpyStyle::legacy};
  if (name == "001") return {name, "001.txt", NumpyStyle::modern, NumpyStyle::modern};
  if (name == "v4a") return {name, "004.txt", NumpyStyle::legacy, NumpyStyle::modern};
  throw std::invalid_argument(say(messages::no_edition, name));
}

std::vector<NotebookCell> notebook_cells(const Edition& edition) {
  const std::vector<std::pair<std::string, void (*)(const Edition&, const Printer&)>> all = {
      {"initialize_parameters", initialize_parameters_cell},
      {"initialize_parameters_deep", initialize_parameters_deep_cell},
      {"linear_forward", linear_forward_cell},
      {"linear_activation_forward", linear_activation_forward_cell},
      {"L_model_forward", L_model_forward_cell},
      {"compute_cost", compute_cost_cell},
      {"linear_backward", linear_backward_cell},
      {"linear_activation_backward", linear_activation_backward_cell},
      {"L_model_backward", L_model_backward_cell},
      {"update_parameters", update_parameters_cell},
  };
  std::vector<NotebookCell> cells;
  for (const auto& [exercise, body] : all) {
    if (is_001(edition) && exercise == "update_parameters") continue;
    const bool seeded = !(is_001(edition) && exercise == "initialize_parameters");
    const auto run = [edition, exercise = exercise, body = body](std::ostream& out) {
      const Printer print(edition, out);
      if (is_001(edition)) print.line("==============测试" + exercise + "==============");
      body(edition, print);
    };
    cells.push_back({exercise, seeded, run});
  }
  return cells;
}

}  // namespace dnn

#include "notebook_cells.hpp"

#include <cstddef>
#include <ostream>

#include "given/numpy_format.hpp"
#include "planar_data.hpp"

namespace dnn::planar {
namespace {

// print("W1 = " + str(W1))
void print(std::ostream& out, const std::string& label, const Matrix& array) {
  out << label << " = " << numpy_str(array) << '\n';
}
void print(std::ostream& out, const std::string& label, double number) {
  out << label << " = " << numpy_str(number) << '\n';
}

void print(std::ostream& out, const Parameters& parameters) {
  print(out, "W1", parameters.W1);
  print(out, "b1", parameters.b1);
  print(out, "W2", parameters.W2);
  print(out, "b2", parameters.b2);
}

double mean(const Matrix& A) { return sum(A) / static_cast<double>(A.size()); }

// The examples that several cells share: X is randn(2, 3) from seed 1, and Y says where the next
// three draws are above 0.
Matrix three_examples() { return RandomState(1).randn(2, 3); }
const Matrix three_labels{{1, 0, 1}};

// initialize_parameters(2, 4, 1) from seed 2, to 8 decimals.
Parameters first_parameters() {
  return {Matrix{{-0.00416758, -0.00056267},
                 {-0.02136196, 0.01640271},
                 {-0.01793436, -0.00841747},
                 {0.00502881, -0.01245288}},
          Matrix(4, 1), Matrix{{-0.01057952, -0.00909008, 0.00551454, 0.02292208}}, Matrix(1, 1)};
}

// What forward_propagation makes of them and of three_examples, to 8 decimals.
Cache first_cache() {
  return {Matrix{{-0.00616586, 0.0020626, 0.0034962},
                 {-0.05229879, 0.02726335, -0.02646869},
                 {-0.02009991, 0.00368692, 0.02884556},
                 {0.02153007, -0.01385322, 0.02600471}},
          Matrix{{-0.00616578, 0.0020626, 0.00349619},
                 {-0.05225116, 0.02725659, -0.02646251},
                 {-0.02009721, 0.0036869, 0.02883756},
                 {0.02152675, -0.01385234, 0.02599885}},
          Matrix{{0.00092281, -0.00056678, 0.00095853}},
          Matrix{{0.5002307, 0.49985831, 0.50023963}}};
}

// Parameters and gradients of a network in training.
Parameters later_parameters() {
  return {Matrix{{-0.00615039, 0.0169021},
                 {-0.02311792, 0.03137121},
                 {-0.0169217, -0.01752545},
                 {0.00935436, -0.05018221}},
          Matrix{{-8.97523455e-07}, {8.15562092e-06}, {6.04810633e-07}, {-2.54560700e-06}},
          Matrix{{-0.0104319, -0.04019007, 0.01607211, 0.04440255}}, Matrix{{9.14954378e-05}}};
}

Gradients later_gradients() {
  return {Matrix{{0.00023322, -0.00205423},
                 {0.00082222, -0.00700776},
                 {-0.00031831, 0.0028636},
                 {-0.00092857, 0.00809933}},
          Matrix{{1.05570087e-07}, {-3.81814487e-06}, {-1.90155145e-07}, {5.46467802e-07}},
          Matrix{{-1.75740039e-05, 3.70231337e-03, -1.25683095e-03, -2.55715317e-03}},
          Matrix{{-1.08923140e-05}}};
}

void layer_sizes_cell(std::ostream& out) {
  const auto [n_x, n_h, n_y] = layer_sizes(Matrix(5, 3), Matrix(2, 3));
  out << "n_x = " << n_x << "\nn_h = " << n_h << "\nn_y = " << n_y << '\n';
}

void initialize_parameters_cell(std::ostream& out) {
  RandomState rng(2);
  print(out, initialize_parameters(2, 4, 1, rng));
}

void forward_propagation_cell(std::ostream& out) {
  RandomState rng(1);
  const Matrix X = rng.randn(2, 3);
  Parameters parameters = first_parameters();
  parameters.b1 = rng.randn(4, 1);
  parameters.b2 = Matrix{{-1.3}};
  const auto [A2, cache] = forward_propagation(X, parameters);
  print(out, "mean of Z1", mean(cache.Z1));
  print(out, "mean of A1", mean(cache.A1));
  print(out, "mean of Z2", mean(cache.Z2));
  print(out, "mean of A2", mean(A2));
}

void compute_cost_cell(std::ostream& out) {
  print(out, "cost", compute_cost(first_cache().A2, Matrix{{1, 0, 0}}));
}

void backward_propagation_cell(std::ostream& out) {
  const auto [dW1, db1, dW2, db2] =
      backward_propagation(first_parameters(), first_cache(), three_examples(), three_labels);
  print(out, "dW1", dW1);
  print(out, "db1", db1);
  print(out, "dW2", dW2);
  print(out, "db2", db2);
}

void update_parameters_cell(std::ostream& out) {
  print(out, update_parameters(later_parameters(), later_gradients(), 1.2));
}

void nn_model_cell(std::ostream& out) {
  TrainingOptions options;
  options.num_iterations = 10000;
  options.learning_rate = 1.2;
  options.cost_every = 2000;
  options.seed = 2;
  const auto [parameters, costs] = nn_model(three_examples(), three_labels, 4, options);
  for (std::size_t k = 0; k < costs.size(); ++k) {
    out << "cost after iteration " << k * options.cost_every << " = " << numpy_str(costs[k])
        << '\n';
  }
  print(out, parameters);
}

void predict_cell(std::ostream& out) {
  print(out, "predictions", predict(later_parameters(), three_examples()));
}

}  // namespace

std::vector<NotebookCell> notebook_cells() {
  return {
      {"planar/layer_sizes", layer_sizes_cell},
      {"planar/initialize_parameters", initialize_parameters_cell},
      {"planar/forward_propagation", forward_propagation_cell},
      {"planar/compute_cost", compute_cost_cell},
      {"planar/backward_propagation", backward_propagation_cell},
      {"planar/update_parameters", update_parameters_cell},
      {"planar/nn_model", nn_model_cell},
      {"planar/predict", predict_cell},
  };
}

}  // namespace dnn::planar

// A network that keeps its own parameters. Methods are named as those of scikit-learn's classifiers
// (MLPClassifier), with one difference: examples are columns here, X (n_x, m) and Y (1, m), as
// everywhere in this course; scikit-learn has them in rows.
//
//   NeuralNetwork network({20, 7, 5}, options);
//   network.fit(X_train, Y_train);
//   std::cout << network.score(X_test, Y_test);
#pragma once

#include <cstddef>
#include <istream>
#include <ostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "application.hpp"

namespace dnn {

// Thrown by what needs parameters while there are none. what() says what to call first.
class NotFitted : public std::logic_error {
 public:
  explicit NotFitted(const std::string& method)
      : std::logic_error("this network has learned nothing yet: call fit or load before " +
                         method) {}
};

class NeuralNetwork {
 public:
  // hidden_layer_sizes is n_1, …, n_(L-1); empty for none. n_x and n_y follow from the data.
  // Nothing is drawn before fit.
  explicit NeuralNetwork(std::vector<std::size_t> hidden_layer_sizes,
                         const TrainingOptions& options = {})
      : hidden_layer_sizes_(std::move(hidden_layer_sizes)), options_(options) {}

  // A network as if fitted, with parameters and costs from elsewhere, such as two_layer_model.
  static NeuralNetwork with_parameters(Parameters parameters, std::vector<double> costs = {}) {
    NeuralNetwork network({});
    network.parameters_ = std::move(parameters);
    network.costs_ = std::move(costs);
    return network;
  }

  // ---- 5: training

  // Trains by L_layer_model with the options of the constructor; layer_dims is n_x, the hidden
  // sizes, n_y. Keeps the parameters and the costs in place of earlier ones: fitted twice with the
  // same data, a network is as after the first time. Returns the network itself, so that calls
  // follow one another: network.fit(X, Y).score(X, Y).
  NeuralNetwork& fit(const Matrix& X, const Matrix& Y);

  // ---- 6, 7, 8: prediction. All throw NotFitted, by require_fitted, before fit and load.

  // AL (1, m): the probability of label 1, for each example of X (n_x, m).
  Matrix predict_proba(const Matrix& X) const;

  // p (1, m), each 0 or 1, as the function predict gives it.
  Matrix predict(const Matrix& X) const;

  // The accuracy: the share of the m examples that are predicted right, from 0 to 1. Y (1, m).
  // Throws ShapeError when Y has another shape than the predictions.
  double score(const Matrix& X, const Matrix& Y) const;

  // ---- 9, 10: files. given/parameter_file.hpp has read_parameters and write_parameters.

  // Writes the parameters in the format of parameter files, to the last bit. Throws NotFitted, by
  // require_fitted, before fit and load; then nothing is written.
  void save(std::ostream& out) const;

  // Reads what save wrote, in place of the parameters that the network had; costs() is empty then.
  // `file` is the name that errors carry. Throws ParameterFileError; then the network is as it was.
  void load(std::istream& in, const std::string& file = "the parameter file");

  // ---- what it holds

  bool is_fitted() const { return parameters_.size() > 0; }
  const std::vector<std::size_t>& hidden_layer_sizes() const { return hidden_layer_sizes_; }
  const Parameters& parameters() const { return parameters_; }
  const std::vector<double>& costs() const { return costs_; }  // of the last fit

 private:
  // Throws NotFitted, which names the method, while there are no parameters.
  void require_fitted(const char* method) const {
    if (!is_fitted()) throw NotFitted(method);
  }

  std::vector<std::size_t> hidden_layer_sizes_;
  TrainingOptions options_;
  Parameters parameters_;      // none before fit and load
  std::vector<double> costs_;  // none before fit
};

}  // namespace dnn

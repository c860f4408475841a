#include "notebook_models.hpp"

#include <sstream>

#include "application.hpp"
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

Matrix flattened(const Images& images) {
  const std::size_t n_x = images.height * images.width * images.channels;
  Matrix X(n_x, images.count);
  for (std::size_t i = 0; i < images.count; ++i) {
    for (std::size_t k = 0; k < n_x; ++k) X(k, i) = images.pixels[i * n_x + k] / 255.0;
  }
  return X;
}

ModelResult train_two_layer(const LearningData& data, std::size_t n_h,
                            const TrainingOptions& options) {
  const auto [parameters, costs] =
      two_layer_model(data.X_train, data.Y_train, {data.X_train.rows(), n_h, 1}, options);
  std::ostringstream file;
  write_parameters(file, parameters);
  return {costs, file.str(), mislabeled_images(predict(data.X_train, parameters), data.Y_train),
          mislabeled_images(predict(data.X_test, parameters), data.Y_test)};
}

ModelResult train_L_layer(const LearningData& data,
                          const std::vector<std::size_t>& hidden_layer_sizes,
                          const TrainingOptions& options) {
  NeuralNetwork network(hidden_layer_sizes, options);
  network.fit(data.X_train, data.Y_train);
  std::ostringstream file;
  network.save(file);
  return {network.costs(), file.str(),
          mislabeled_images(network.predict(data.X_train), data.Y_train),
          mislabeled_images(network.predict(data.X_test), data.Y_test)};
}

LearningData tiny_data() {
  const Matrix X{{1, -1}, {0.5, 2}};
  const Matrix Y{{1, 0}};
  return {X, Y, X, Y};
}

}  // namespace dnn

#include "test_cases/1_basics/notebook_cases.hpp"

#include <utility>

#include "test_cases/case_source.hpp"

namespace dnn::basics {
namespace {

Case notebook(const std::string& name, Case test_case) {
  return named(CaseKind::notebook, name, std::move(test_case));
}

// The example that propagate and optimize share.
Regression three_examples() {
  return {Matrix{{1}, {2}}, 2, Matrix{{1, 2, -1}, {3, 4, -3.2}}, Matrix{{1, 0, 1}}};
}

Matrix three_to_label() { return Matrix{{1, -1.1, -3.2}, {1.2, 2, 0.1}}; }

const Training hundred_iterations{.num_iterations = 100, .learning_rate = 0.009};

}  // namespace

Case sigmoid_test_case() {
  return notebook("sigmoid_test_case",
                  matrix_case("the cell of the notebook: x = [1, 2, 3]", Matrix{{1, 2, 3}}));
}

Case sigmoid_derivative_test_case() {
  return notebook("sigmoid_derivative_test_case",
                  matrix_case("the cell of the notebook: x = [1, 2, 3]", Matrix{{1, 2, 3}}));
}

Case softmax_test_case() {
  return notebook("softmax_test_case",
                  matrix_case("the cell of the notebook: x = [[9,2,5,0,0],[7,5,0,0,0]]",
                              Matrix{{9, 2, 5, 0, 0}, {7, 5, 0, 0, 0}}));
}

Case normalize_rows_test_case() {
  return notebook("normalize_rows_test_case",
                  matrix_case("the example of document 003, equation 3: x = [[0,3,4],[2,6,4]]",
                              Matrix{{0, 3, 4}, {2, 6, 4}}));
}

Case flatten_images_test_case() {
  Images images{.count = 2, .height = 2, .width = 2, .channels = 3, .pixels = {}};
  for (std::uint8_t pixel = 0; pixel < 24; ++pixel) images.pixels.push_back(pixel);
  return notebook(
      "flatten_images_test_case",
      flatten_images_case("document 003 has no numbers; its X.reshape(X.shape[0], -1).T "
                          "of X = np.arange(24).reshape(2, 2, 2, 3)",
                          images));
}

Case standardize_pixels_test_case() {
  return notebook(
      "standardize_pixels_test_case",
      standardize_pixels_case("the first five pixels of the notebook's first image, as its sanity "
                              "check prints them",
                              Matrix{{17}, {31}, {56}, {22}, {33}}));
}

Case initialize_with_zeros_test_case() {
  return notebook("initialize_with_zeros_test_case",
                  initialize_with_zeros_case("the cell of the notebook: dim = 2", 2));
}

Case propagate_test_case() {
  return notebook(
      "propagate_test_case",
      propagate_case("the cell of the notebook: w = [[1],[2]], b = 2, X = [[1,2,-1],[3,4,-3.2]]",
                     three_examples()));
}

Case optimize_test_case() {
  return notebook("optimize_test_case",
                  optimize_case("the cell of the notebook: propagate's example, 100 iterations "
                                "with rate 0.009",
                                three_examples(), hundred_iterations));
}

Case predict_test_case() {
  return notebook("predict_test_case",
                  predict_case("the cell of the notebook: w = [[0.1124579],[0.23106775]], b = -0.3",
                               Matrix{{0.1124579}, {0.23106775}}, -0.3, three_to_label()));
}

Case model_test_case() {
  const Regression examples = three_examples();
  return notebook("model_test_case",
                  model_case("cells put together: optimize's examples and options, from zeros; "
                             "the X of predict as the test set",
                             {examples.X, examples.Y, three_to_label(), Matrix{{1, 1, 0}}},
                             hundred_iterations));
}

}  // namespace dnn::basics

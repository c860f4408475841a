// The edges of the functions on matrices and on images.
#include <cmath>

#include "test_cases/1_basics/drawn_cases.hpp"
#include "test_cases/1_basics/edge_cases.hpp"
#include "test_cases/case_source.hpp"

namespace dnn::basics {
namespace {

Case by_hand(const std::string& name, const std::string& origin, const Matrix& x) {
  return edge(name, matrix_case("by hand: " + origin, x));
}

Case pixels(const std::string& name, const std::string& origin, const Matrix& X) {
  return edge(name, standardize_pixels_case("by hand: " + origin, X));
}

Case saturated() {
  return by_hand("saturated", "x = [[40,-40,800,-800,0]]", Matrix{{40, -40, 800, -800, 0}});
}

Case beyond_float() {
  const double tiny = std::ldexp(1, -20);
  return by_hand("beyond_float", "x = [[2^-20,-2^-20],[1+2^-30,-1-2^-30]]",
                 Matrix{{tiny, -tiny}, {1 + std::ldexp(1, -30), -1 - std::ldexp(1, -30)}});
}

Case zeros(const std::string& name, Shape shape) {
  return by_hand(name, "every entry is 0", Matrix(shape.rows, shape.cols));
}

Case image(const std::string& name, std::uint32_t seed, Images sizes) {
  return edge(name, drawn_flatten_images(seed, std::move(sizes)));
}

}  // namespace

std::vector<Case> edge_sigmoid() {
  return {
      saturated(),
      beyond_float(),
      zeros("zeros", {2, 3}),
      by_hand("one_entry", "x = [[-3]]", Matrix{{-3}}),
      edge("one_column", drawn_matrix(201, {4, 1})),
      edge("square", drawn_matrix(202, {3, 3})),
  };
}

std::vector<Case> edge_sigmoid_derivative() {
  return {
      saturated(),
      beyond_float(),
      zeros("zeros", {2, 3}),
      by_hand("both_signs", "x and -x, where the slope is the same",
              Matrix{{0.5, 2, 5}, {-0.5, -2, -5}}),
      edge("one_column", drawn_matrix(211, {4, 1})),
      edge("one_entry", drawn_matrix(212, {1, 1})),
  };
}

std::vector<Case> edge_softmax() {
  return {
      by_hand("large", "e^1000 is infinite", Matrix{{1000, 1001, 999}, {1000, 0, -1000}}),
      by_hand("very_negative", "e^-1000 is 0", Matrix{{-1000, -1001, -999}}),
      by_hand("rows_far_apart", "the maximum of one row is no help to another",
              Matrix{{900, 899}, {-900, -899}, {0, 1}}),
      by_hand("ties", "entries of a row that are equal", Matrix{{2, 2, 2, 2}, {5, 1, 5, 1}}),
      by_hand("one_column", "every row has one entry", Matrix{{3}, {-2}, {0}}),
      edge("one_row", drawn_matrix(221, {1, 5})),
      edge("square", drawn_matrix(222, {3, 3})),
  };
}

std::vector<Case> edge_normalize_rows() {
  return {
      by_hand("row_of_zeros", "a row of zeros stays", Matrix{{0, 0, 0}, {1, -2, 2}, {0, 0, 0}}),
      zeros("zeros", {2, 3}),
      by_hand("one_column", "every row has one entry", Matrix{{3}, {-2}, {0}, {0.5}}),
      by_hand("large_and_tiny", "the squares are neither infinite nor 0",
              Matrix{{3e100, -4e100}, {-3e-100, 4e-100}}),
      by_hand("negative", "every entry is negative", Matrix{{-1, -2, -2}, {-2, -3, -6}}),
      by_hand("adds_up_to_0", "the sum of a row is 0, its norm is not",
              Matrix{{1, -1, 0}, {-3, 1, 2}}),
      by_hand("length_1", "the rows have length 1 already", Matrix{{0.6, 0.8}, {0, -1}}),
      edge("one_row", drawn_matrix(231, {1, 4})),
      edge("square", drawn_matrix(232, {3, 3})),
  };
}

std::vector<Case> edge_flatten_images() {
  return {
      image("one_pixel", 241, {.count = 4, .height = 1, .width = 1, .channels = 3, .pixels = {}}),
      image("one_image", 242, {.count = 1, .height = 2, .width = 3, .channels = 3, .pixels = {}}),
      image("one_row", 243, {.count = 2, .height = 1, .width = 4, .channels = 3, .pixels = {}}),
      image("one_column", 244, {.count = 2, .height = 4, .width = 1, .channels = 3, .pixels = {}}),
      image("one_channel", 245, {.count = 3, .height = 2, .width = 4, .channels = 1, .pixels = {}}),
      image("four_channels", 246,
            {.count = 2, .height = 3, .width = 2, .channels = 4, .pixels = {}}),
      edge("black_and_white",
           flatten_images_case("by hand: pixels are 0 or 255",
                               {.count = 2,
                                .height = 1,
                                .width = 2,
                                .channels = 3,
                                .pixels = {0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 255, 0}})),
  };
}

std::vector<Case> edge_standardize_pixels() {
  return {
      pixels("black", "every pixel is 0", Matrix(3, 2)),
      pixels("white", "every pixel is 255", Matrix(3, 2, 255)),
      pixels("dark", "no pixel is above 100", Matrix{{0, 100}, {3, 50}, {99, 7}}),
      pixels("bright", "no pixel is below 200", Matrix{{255, 200}, {254, 201}, {230, 222}}),
      pixels("one_entry", "X = [[51]]", Matrix{{51}}),
      edge("one_image", drawn_standardize_pixels(251, {6, 1})),
      edge("one_row", drawn_standardize_pixels(252, {1, 5})),
  };
}

std::vector<Case> edge_initialize_with_zeros() {
  return {
      edge("one_input", initialize_with_zeros_case("by hand: dim = 1", 1)),
      edge("three_inputs", initialize_with_zeros_case("by hand: dim = 3, one pixel", 3)),
      edge("four_pixels", initialize_with_zeros_case("by hand: dim = 12, four pixels", 12)),
  };
}

}  // namespace dnn::basics

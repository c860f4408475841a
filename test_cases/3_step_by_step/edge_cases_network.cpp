// The edges of the two functions that go through the whole network.
#include <cmath>
#include <cstdint>
#include <string>

#include "test_cases/3_step_by_step/case_inputs.hpp"
#include "test_cases/3_step_by_step/drawn_cases.hpp"
#include "test_cases/3_step_by_step/edge_cases.hpp"

namespace dnn {
namespace {

struct Network {
  std::string origin;
  Matrix X;
  Parameters parameters;
};

Network drawn_network(std::uint32_t seed, const LayerDims& dims, std::size_t m) {
  Draws draw(seed);
  const Matrix X = draw.randn("X", dims.front(), m);
  const Parameters parameters = draw_parameters(draw, dims, true);
  return {draw.origin(), X, parameters};
}

// Every hidden unit is 0 for every example.
Network dead_network(std::uint32_t seed) {
  Network network = drawn_network(seed, {3, 4, 1}, 5);
  network.parameters["b1"] = Matrix(4, 1, -100);
  network.origin += "; then b1 = -100";
  return network;
}

// Whole numbers and halves, so that it is exact: Z1 = [[0,-1,4],[0,-5,-1],[3,0,1]].
Network network_with_zeros() {
  Network network{"by hand: Z1 = [[0,-1,4],[0,-5,-1],[3,0,1]]", Matrix{{1, -1, 2}, {1, 0, -2}}, {}};
  network.parameters["W1"] = Matrix{{1, -1}, {2, 1}, {1, 1}};
  network.parameters["b1"] = Matrix{{0}, {-3}, {1}};
  network.parameters["W2"] = Matrix{{0.5, -1, 0.25}};
  network.parameters["b2"] = Matrix{{-0.5}};
  return network;
}

// The same but for b1: no Z is 0.
Network network_beside_zeros() {
  Network network = network_with_zeros();
  network.origin = "by hand: Z1 = [[.5,-.5,4.5],[.5,-4.5,-.5],[3.5,.5,1.5]]";
  network.parameters["b1"] += 0.5;
  return network;
}

Case forward(const std::string& name, const Network& network) {
  return edge(name, L_model_forward_case(network.origin, network.X, network.parameters));
}

Case backward(const std::string& name, const Network& network, const Matrix& Y) {
  const auto [AL, caches] = forward_pass(network.X, network.parameters);
  return edge(name, L_model_backward_case(network.origin + "; AL and the caches by a forward pass",
                                          AL, Y, caches));
}

// AL is not that of the caches: 1 - 2^-20 is exact, and so is what 1 less it gives.
Case backward_near_0_and_1() {
  const Network network = drawn_network(157, {3, 4, 1}, 4);
  const double p = std::ldexp(1, -20);
  return edge("near_0_and_1",
              L_model_backward_case(network.origin +
                                        "; caches by a forward pass; AL is 2^-20 or 1 - 2^-20, "
                                        "right twice, wrong twice",
                                    Matrix{{p, 1 - p, p, 1 - p}}, Matrix{{0, 1, 1, 0}},
                                    forward_pass(network.X, network.parameters).caches));
}

}  // namespace

std::vector<Case> edge_L_model_forward() {
  Network saturated = drawn_network(146, {4, 3, 1}, 6);
  saturated.X *= 1000;
  saturated.origin += "; then X * 1000";
  return {
      forward("one_layer", drawn_network(141, {4, 1}, 3)),
      forward("one_example", drawn_network(142, {3, 4, 2, 1}, 1)),
      forward("one_of_each", drawn_network(143, {1, 1, 1}, 1)),
      forward("square", drawn_network(144, {3, 3, 3}, 3)),
      forward("dead_hidden_layer", dead_network(145)),
      forward("relu_at_zero", network_with_zeros()),
      forward("relu_beside_zero", network_beside_zeros()),
      forward("saturated", saturated),
      forward("ten_layers", drawn_network(147, {2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 1}, 4)),
  };
}

std::vector<Case> edge_L_model_backward() {
  return {
      backward("one_layer", drawn_network(151, {4, 1}, 3), Matrix{{1, 0, 1}}),
      backward("one_example", drawn_network(172, {3, 4, 2, 1}, 1), Matrix{{1}}),
      backward("one_of_each", drawn_network(158, {1, 1, 1}, 1), Matrix{{0}}),
      backward("labels_all_0", drawn_network(154, {4, 3, 1}, 5), Matrix(1, 5, 0)),
      backward("labels_all_1", drawn_network(155, {4, 3, 1}, 5), Matrix(1, 5, 1)),
      backward("labels_in_a_column", drawn_network(156, {2, 3, 1}, 4), Matrix{{1}, {0}, {0}, {1}}),
      backward("dead_hidden_layer", dead_network(145), Matrix{{1, 0, 0, 1, 1}}),
      backward("relu_at_zero", network_with_zeros(), Matrix{{0, 1, 0}}),
      backward("relu_beside_zero", network_beside_zeros(), Matrix{{0, 1, 0}}),
      backward("ten_layers", drawn_network(147, {2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 1}, 4),
               Matrix{{1, 0, 0, 1}}),
      backward_near_0_and_1(),
  };
}

}  // namespace dnn

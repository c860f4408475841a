#include "test_cases/3_step_by_step/cases.hpp"

#include <stdexcept>
#include <utility>

#include "test_cases/3_step_by_step/case_inputs.hpp"
#include "test_cases/3_step_by_step/edge_cases.hpp"
#include "test_cases/3_step_by_step/notebook_cases.hpp"
#include "test_cases/3_step_by_step/random_cases.hpp"

namespace dnn {
namespace {

constexpr int random_cases_each = 6;

struct Source {
  const char* exercise;
  std::vector<Case (*)()> notebook;
  Case (*random)(std::uint32_t seed, int number);
  std::vector<Case> (*edges)();
};

const std::vector<Source>& sources() {
  static const std::vector<Source> all = {
      {"initialize_parameters",
       {initialize_parameters_test_case_v2, initialize_parameters_test_case_v4a},
       random_initialize_parameters,
       edge_initialize_parameters},
      {"initialize_parameters_deep",
       {initialize_parameters_deep_test_case, initialize_parameters_deep_test_case_over_sqrt},
       random_initialize_parameters_deep,
       edge_initialize_parameters_deep},
      {"linear_forward", {linear_forward_test_case}, random_linear_forward, edge_linear_forward},
      {"linear_activation_forward",
       {linear_activation_forward_test_case_sigmoid, linear_activation_forward_test_case_relu},
       random_linear_activation_forward,
       edge_linear_activation_forward},
      {"L_model_forward",
       {L_model_forward_test_case, L_model_forward_test_case_2hidden},
       random_L_model_forward,
       edge_L_model_forward},
      {"compute_cost",
       {compute_cost_test_case_v2, compute_cost_test_case_v4a},
       random_compute_cost,
       edge_compute_cost},
      {"linear_backward",
       {linear_backward_test_case_v2, linear_backward_test_case_v4a},
       random_linear_backward,
       edge_linear_backward},
      {"linear_activation_backward",
       {linear_activation_backward_test_case_sigmoid, linear_activation_backward_test_case_relu},
       random_linear_activation_backward,
       edge_linear_activation_backward},
      {"L_model_backward",
       {L_model_backward_test_case},
       random_L_model_backward,
       edge_L_model_backward},
      {"update_parameters",
       {update_parameters_test_case},
       random_update_parameters,
       edge_update_parameters},
  };
  return all;
}

std::vector<Case> cases_of(const Source& source, std::uint32_t seed) {
  std::vector<Case> cases;
  for (const auto notebook_case : source.notebook) cases.push_back(notebook_case());
  for (int number = 1; number <= random_cases_each; ++number) {
    // Wraps around after the largest seed.
    const std::uint32_t case_seed = seed + static_cast<std::uint32_t>(number);
    cases.push_back(named(CaseKind::random, "random_" + std::to_string(number),
                          source.random(case_seed, number)));
  }
  for (Case& edge_case : source.edges()) cases.push_back(std::move(edge_case));
  return cases;
}

}  // namespace

std::vector<Case> step_by_step_cases(const std::string& exercise, std::uint32_t seed) {
  for (const Source& source : sources()) {
    if (source.exercise == exercise) return cases_of(source, seed);
  }
  throw std::invalid_argument("assignment 3 has no exercise " + exercise);
}

}  // namespace dnn

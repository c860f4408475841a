#include "test_cases/2_planar_data/cases.hpp"

#include "test_cases/2_planar_data/edge_cases.hpp"
#include "test_cases/2_planar_data/notebook_cases.hpp"
#include "test_cases/2_planar_data/random_cases.hpp"

namespace dnn {

std::vector<CaseSource> planar_data_cases() {
  using namespace planar;
  return {
      {"planar/layer_sizes", {layer_sizes_test_case}, random_layer_sizes, edge_layer_sizes},
      {"planar/initialize_parameters",
       {initialize_parameters_test_case},
       random_initialize_parameters,
       edge_initialize_parameters},
      {"planar/forward_propagation",
       {forward_propagation_test_case},
       random_forward_propagation,
       edge_forward_propagation},
      {"planar/compute_cost", {compute_cost_test_case}, random_compute_cost, edge_compute_cost},
      {"planar/backward_propagation",
       {backward_propagation_test_case},
       random_backward_propagation,
       edge_backward_propagation},
      {"planar/update_parameters",
       {update_parameters_test_case},
       random_update_parameters,
       edge_update_parameters},
      {"planar/nn_model", {nn_model_test_case}, random_nn_model, edge_nn_model},
      {"planar/predict", {predict_test_case}, random_predict, edge_predict},
  };
}

}  // namespace dnn

#include "test_cases/1_basics/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  const basics::GivenTraining training(inputs);
  const auto [costs, w, b, Y_prediction_train, Y_prediction_test] =
      basics::model(inputs.matrix("X_train"), inputs.matrix("Y_train"), inputs.matrix("X_test"),
                    inputs.matrix("Y_test"), training.options());
  basics::add_costs(outputs, costs);
  basics::add_parameters(outputs, w, b);
  outputs.add("Y_prediction_train", Y_prediction_train);
  outputs.add("Y_prediction_test", Y_prediction_test);
  training.add_progress(outputs);
  return outputs;
}

}  // namespace dnn

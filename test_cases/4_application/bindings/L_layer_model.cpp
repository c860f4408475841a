#include "4_application/application.hpp"
#include "test_cases/4_application/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  const ObservedTraining training(inputs);
  const TrainedModel model = L_layer_model(inputs.matrix("X"), inputs.matrix("Y"),
                                           get_layer_dims(inputs), training.options);
  add_parameters(outputs, model.parameters);
  add_row(outputs, "costs", model.costs);
  training.add_progress(outputs);
  return outputs;
}

}  // namespace dnn

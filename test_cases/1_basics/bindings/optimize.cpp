#include "test_cases/1_basics/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  const basics::GivenTraining training(inputs);
  const auto [w, b, dw, db, costs] =
      basics::optimize(inputs.matrix("w"), inputs.number("b"), inputs.matrix("X"),
                       inputs.matrix("Y"), training.options());
  basics::add_parameters(outputs, w, b);
  outputs.add("dw", dw);
  outputs.add("db", db);
  basics::add_costs(outputs, costs);
  training.add_progress(outputs);
  return outputs;
}

}  // namespace dnn

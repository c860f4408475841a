#include "test_cases/2_planar_data/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  RandomState rng(static_cast<std::uint32_t>(inputs.count("seed")));
  planar::add_parameters(outputs,
                         planar::initialize_parameters(inputs.count("n_x"), inputs.count("n_h"),
                                                       inputs.count("n_y"), rng));
  // What rng draws next tells whether exactly the weights were drawn.
  outputs.add("rng.randn()", rng.randn());
  return outputs;
}

}  // namespace dnn

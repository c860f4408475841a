#include "test_cases/3_step_by_step/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {
namespace {

// The gradients that step_by_step.hpp names. Nothing reads others, so they do no harm and are left
// out; but where one of those is missing all are shown, since it may stand under another name.
Gradients asked_for(const Gradients& grads, std::size_t L) {
  Gradients asked;
  for (std::size_t l = L; l >= 1; --l) {
    for (const std::string& name :
         {"dA" + std::to_string(l - 1), "dW" + std::to_string(l), "db" + std::to_string(l)}) {
      if (!grads.contains(name)) return grads;
      asked[name] = grads.at(name);
    }
  }
  return asked;
}

}  // namespace

Values call_exercise(const Values& inputs) {
  const Caches caches = get_caches(inputs);
  Values outputs;
  add_gradients(
      outputs,
      asked_for(L_model_backward(inputs.matrix("AL"), inputs.matrix("Y"), caches), caches.size()));
  return outputs;
}

}  // namespace dnn

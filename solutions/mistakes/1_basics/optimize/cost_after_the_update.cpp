// mistake: cost_after_the_update
// diagnosis (en): The costs are those of the parameters after the update.
// question (en): What is the first cost, before anything is learnt?
// diagnosis (zh): 记录的是更新之后的参数的代价。
// question (zh): 第一个代价，即还没有学习时的代价，应当是多少？
#include "basics.hpp"

namespace dnn::basics {

Optimization optimize(const Matrix& w, double b, const Matrix& X, const Matrix& Y,
                      const TrainingOptions& options) {
  Optimization result{w, b, Matrix::zeros(w.rows(), w.cols()), 0, {}};
  for (std::size_t i = 0; i < options.num_iterations; ++i) {
    const auto [dw, db, cost] = propagate(result.w, result.b, X, Y);
    result.w -= options.learning_rate * dw;
    result.b -= options.learning_rate * db;
    result.dw = dw;
    result.db = db;
    if (options.keeps_cost(i)) result.costs.push_back(propagate(result.w, result.b, X, Y).cost);
    if (!options.goes_on(i, cost)) break;
  }
  return result;
}

}  // namespace dnn::basics

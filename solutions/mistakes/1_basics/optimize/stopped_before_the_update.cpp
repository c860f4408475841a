// mistake: stopped_before_the_update
// diagnosis (en): When it is told to stop, the last update is missing.
// question (en): Does the update of an iteration come before or after options.goes_on?
// diagnosis (zh): 被要求停止时，少了最后一次更新。
// question (zh): 一次迭代的更新在 options.goes_on 之前还是之后？
#include "basics.hpp"

namespace dnn::basics {

Optimization optimize(const Matrix& w, double b, const Matrix& X, const Matrix& Y,
                      const TrainingOptions& options) {
  Optimization result{w, b, Matrix::zeros(w.rows(), w.cols()), 0, {}};
  for (std::size_t i = 0; i < options.num_iterations; ++i) {
    const auto [dw, db, cost] = propagate(result.w, result.b, X, Y);
    result.dw = dw;
    result.db = db;
    if (options.keeps_cost(i)) result.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
    result.w -= options.learning_rate * dw;
    result.b -= options.learning_rate * db;
  }
  return result;
}

}  // namespace dnn::basics

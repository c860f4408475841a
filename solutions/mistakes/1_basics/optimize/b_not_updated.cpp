// mistake: b_not_updated
// diagnosis (en): b stays what it was.
// question (en): Which parameters does an iteration change?
// diagnosis (zh): b 一直没有变。
// question (zh): 每次迭代要更新哪些参数？
#include "basics.hpp"

namespace dnn::basics {

Optimization optimize(const Matrix& w, double b, const Matrix& X, const Matrix& Y,
                      const TrainingOptions& options) {
  Optimization result{w, b, Matrix::zeros(w.rows(), w.cols()), 0, {}};
  for (std::size_t i = 0; i < options.num_iterations; ++i) {
    const auto [dw, db, cost] = propagate(result.w, result.b, X, Y);
    result.w -= options.learning_rate * dw;
    result.dw = dw;
    result.db = db;
    if (options.keeps_cost(i)) result.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  return result;
}

}  // namespace dnn::basics

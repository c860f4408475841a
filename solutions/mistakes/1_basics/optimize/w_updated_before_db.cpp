// mistake: w_updated_before_db
// diagnosis (en): db is taken after w has moved.
// question (en): At which parameters are dw and db of one iteration taken?
// diagnosis (zh): db 是在 w 更新之后才求的。
// question (zh): 同一次迭代的 dw 和 db 应当在哪组参数处求？
#include "basics.hpp"

namespace dnn::basics {

Optimization optimize(const Matrix& w, double b, const Matrix& X, const Matrix& Y,
                      const TrainingOptions& options) {
  Optimization result{w, b, Matrix::zeros(w.rows(), w.cols()), 0, {}};
  for (std::size_t i = 0; i < options.num_iterations; ++i) {
    const auto [dw, old_db, cost] = propagate(result.w, result.b, X, Y);
    static_cast<void>(old_db);
    result.w -= options.learning_rate * dw;
    const double db = propagate(result.w, result.b, X, Y).db;
    result.b -= options.learning_rate * db;
    result.dw = dw;
    result.db = db;
    if (options.keeps_cost(i)) result.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  return result;
}

}  // namespace dnn::basics

// mistake: gradient_of_the_end
// diagnosis (en): dw and db are those of the final parameters, not of the last iteration.
// question (en): At which parameters did the last iteration take its gradient?
// diagnosis (zh): dw 和 db 是在最终参数处求的，而不是最后一次迭代的。
// question (zh): 最后一次迭代的梯度是在哪组参数处求的？
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
    if (options.keeps_cost(i)) result.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  const Propagation end = propagate(result.w, result.b, X, Y);
  result.dw = end.dw;
  result.db = end.db;
  return result;
}

}  // namespace dnn::basics

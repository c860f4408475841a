// mistake: uphill
// diagnosis (en): The steps go uphill: the gradient is added.
// question (en): Where does the gradient point, and which way shall a step go?
// diagnosis (zh): 每一步都在上坡：梯度被加了上去。
// question (zh): 梯度指向哪个方向？更新应当往哪个方向走？
#include "basics.hpp"

namespace dnn::basics {

Optimization optimize(const Matrix& w, double b, const Matrix& X, const Matrix& Y,
                      const TrainingOptions& options) {
  Optimization result{w, b, Matrix::zeros(w.rows(), w.cols()), 0, {}};
  for (std::size_t i = 0; i < options.num_iterations; ++i) {
    const auto [dw, db, cost] = propagate(result.w, result.b, X, Y);
    result.w += options.learning_rate * dw;
    result.b += options.learning_rate * db;
    result.dw = dw;
    result.db = db;
    if (options.keeps_cost(i)) result.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  return result;
}

}  // namespace dnn::basics

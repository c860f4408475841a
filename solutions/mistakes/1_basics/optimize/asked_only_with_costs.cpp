// mistake: asked_only_with_costs
// diagnosis (en): goes_on is asked only in iterations whose cost is kept.
// question (en): In which iterations is goes_on asked?
// diagnosis (zh): 只在保存代价的迭代中才询问 goes_on。
// question (zh): goes_on 应当在哪些迭代中询问？
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
    if (!options.keeps_cost(i)) continue;
    result.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  return result;
}

}  // namespace dnn::basics

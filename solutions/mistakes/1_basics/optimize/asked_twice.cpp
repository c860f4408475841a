// mistake: asked_twice
// diagnosis (en): goes_on is asked twice in every iteration.
// question (en): How often does your loop call goes_on?
// diagnosis (zh): 每次迭代询问了两次 goes_on。
// question (zh): 你的循环每次迭代调用几次 goes_on？
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
    static_cast<void>(options.goes_on(i, cost));
    if (!options.goes_on(i, cost)) break;
  }
  return result;
}

}  // namespace dnn::basics

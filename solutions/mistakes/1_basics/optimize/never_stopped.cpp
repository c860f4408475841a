// mistake: never_stopped
// diagnosis (en): The training goes on although it was told to stop.
// question (en): What does options.goes_on give back, and what becomes of it?
// diagnosis (zh): 已经要求停止，训练却还在继续。
// question (zh): options.goes_on 返回什么？你用这个返回值做了什么？
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
    options.goes_on(i, cost);
  }
  return result;
}

}  // namespace dnn::basics

// mistake: progress_never_asked
// diagnosis (en): options.goes_on is never asked, so nobody can end the training.
// question (en): What shall happen at the end of every iteration, besides the cost?
// diagnosis (zh): 从来没有询问 options.goes_on，所以没有人能结束训练。
// question (zh): 每次迭代结束时，除了代价，还应当做什么？
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
  }
  return result;
}

}  // namespace dnn::basics

// mistake: predictions_exchanged
// diagnosis (en): The labels of the two sets are exchanged.
// question (en): In which order does LogisticModel hold the two predictions?
// diagnosis (zh): 两个集合的标签互换了。
// question (zh): LogisticModel 中，两个预测结果的顺序是什么？
#include "basics.hpp"

namespace dnn::basics {

LogisticModel model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test,
                    [[maybe_unused]] const Matrix& Y_test, const TrainingOptions& options) {
  const LogisticParameters start = initialize_with_zeros(X_train.rows());
  const auto [w, b, dw, db, costs] = optimize(start.w, start.b, X_train, Y_train, options);
  return {costs, w, b, predict(w, b, X_test), predict(w, b, X_train)};
}

}  // namespace dnn::basics

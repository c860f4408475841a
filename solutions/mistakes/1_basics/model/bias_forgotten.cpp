// mistake: bias_forgotten
// diagnosis (en): The labels are those of w alone, with b = 0.
// question (en): Which two things does predict need of what was learnt?
// diagnosis (zh): 标签只用了 w，b 当成了 0。
// question (zh): predict 需要学到的哪两样东西？
#include "basics.hpp"

namespace dnn::basics {

LogisticModel model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test,
                    [[maybe_unused]] const Matrix& Y_test, const TrainingOptions& options) {
  const LogisticParameters start = initialize_with_zeros(X_train.rows());
  const auto [w, b, dw, db, costs] = optimize(start.w, start.b, X_train, Y_train, options);
  return {costs, w, b, predict(w, 0, X_train), predict(w, 0, X_test)};
}

}  // namespace dnn::basics

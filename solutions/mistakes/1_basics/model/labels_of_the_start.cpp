// mistake: labels_of_the_start
// diagnosis (en): The labels are those of w = 0 and b = 0.
// question (en): Which w and b shall label the examples?
// diagnosis (zh): 标签是用 w = 0、b = 0 得到的。
// question (zh): 应当用哪组 w 和 b 来给样本打标签？
#include "basics.hpp"

namespace dnn::basics {

LogisticModel model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test,
                    [[maybe_unused]] const Matrix& Y_test, const TrainingOptions& options) {
  const LogisticParameters start = initialize_with_zeros(X_train.rows());
  const auto [w, b, dw, db, costs] = optimize(start.w, start.b, X_train, Y_train, options);
  return {costs, w, b, predict(start.w, start.b, X_train), predict(start.w, start.b, X_test)};
}

}  // namespace dnn::basics

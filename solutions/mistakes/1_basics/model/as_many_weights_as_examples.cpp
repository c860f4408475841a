// mistake: as_many_weights_as_examples
// diagnosis (en): There is a weight for each example, not for each input.
// question (en): Which of the two numbers in the shape of X_train is n_x?
// diagnosis (zh): 权重的个数等于样本个数，而不是输入个数。
// question (zh): X_train 的形状中，哪一个数是 n_x？
#include "basics.hpp"

namespace dnn::basics {

LogisticModel model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test,
                    [[maybe_unused]] const Matrix& Y_test, const TrainingOptions& options) {
  const LogisticParameters start = initialize_with_zeros(X_train.cols());
  const auto [w, b, dw, db, costs] = optimize(start.w, start.b, X_train, Y_train, options);
  return {costs, w, b, predict(w, b, X_train), predict(w, b, X_test)};
}

}  // namespace dnn::basics

// mistake: own_learning_rate
// diagnosis (en): The learning rate is 0.0075 whatever options asks for.
// question (en): Who chooses the learning rate?
// diagnosis (zh): 不管 options 要求多少，学习率都是 0.0075。
// question (zh): 学习率由谁决定？
#include "basics.hpp"

namespace dnn::basics {

LogisticModel model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test,
                    [[maybe_unused]] const Matrix& Y_test, const TrainingOptions& options) {
  TrainingOptions own = options;
  own.learning_rate = TrainingOptions().learning_rate;
  const LogisticParameters start = initialize_with_zeros(X_train.rows());
  const auto [w, b, dw, db, costs] = optimize(start.w, start.b, X_train, Y_train, own);
  return {costs, w, b, predict(w, b, X_train), predict(w, b, X_test)};
}

}  // namespace dnn::basics

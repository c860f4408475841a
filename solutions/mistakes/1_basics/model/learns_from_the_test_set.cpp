// mistake: learns_from_the_test_set
// diagnosis (en): The model learns from the test set.
// question (en): Of which examples must the model know nothing until it is tested?
// diagnosis (zh): 模型是用测试集学习的。
// question (zh): 在测试之前，模型不应当见过哪些样本？
#include "basics.hpp"

namespace dnn::basics {

LogisticModel model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test,
                    [[maybe_unused]] const Matrix& Y_test, const TrainingOptions& options) {
  const LogisticParameters start = initialize_with_zeros(X_train.rows());
  const auto [w, b, dw, db, costs] = optimize(start.w, start.b, X_test, Y_test, options);
  return {costs, w, b, predict(w, b, X_train), predict(w, b, X_test)};
}

}  // namespace dnn::basics

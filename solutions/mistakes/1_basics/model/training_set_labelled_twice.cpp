// mistake: training_set_labelled_twice
// diagnosis (en): Y_prediction_test holds the labels of the training set.
// question (en): Which examples shall Y_prediction_test label?
// diagnosis (zh): Y_prediction_test 里是训练集的标签。
// question (zh): Y_prediction_test 应当是哪些样本的标签？
#include "basics.hpp"

namespace dnn::basics {

LogisticModel model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test,
                    [[maybe_unused]] const Matrix& Y_test, const TrainingOptions& options) {
  const LogisticParameters start = initialize_with_zeros(X_train.rows());
  const auto [w, b, dw, db, costs] = optimize(start.w, start.b, X_train, Y_train, options);
  return {costs, w, b, predict(w, b, X_train), predict(w, b, X_train)};
}

}  // namespace dnn::basics

// Exercise 11: logistic regression, put together. basics.hpp says what it must do.
#include "basics.hpp"

namespace dnn::basics {

LogisticModel model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test,
                    [[maybe_unused]] const Matrix& Y_test, const TrainingOptions& options) {
  // START CODE HERE (about 3 lines)
  throw NotImplemented("basics/model");
  // END CODE HERE
}

}  // namespace dnn::basics

// mistake: whole_numbers
// diagnosis (en): The quotients are whole numbers: all but 255 become 0.
// question (en): What is 100 / 255 for two whole numbers in C++?
// diagnosis (zh): 商成了整数：除 255 以外都变成 0。
// question (zh): 在 C++ 中，两个整数相除 100 / 255 得多少？
#include "basics.hpp"

namespace dnn::basics {

Matrix standardize_pixels(const Matrix& X) {
  Matrix quotients = X;
  for (std::size_t i = 0; i < X.size(); ++i) {
    quotients.data()[i] = static_cast<int>(X.data()[i]) / 255;
  }
  return quotients;
}

}  // namespace dnn::basics

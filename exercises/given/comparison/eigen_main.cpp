// The seconds of one product with Eigen, for compare.py; without arguments its version.
#include <Eigen/Dense>
#include <cstdio>

#include "given/bench.hpp"
#include "given/bench_product.hpp"

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Matrix random_matrix(std::size_t rows, std::size_t cols) {
  return Matrix::Random(static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(cols));
}

double seconds_of(const dnn::BenchProduct& product) {
  const auto& [n, k, m, transposed_first, transposed_second] = product;
  const Matrix A = transposed_first ? random_matrix(k, n) : random_matrix(n, k);
  const Matrix B = transposed_second ? random_matrix(m, k) : random_matrix(k, m);
  Matrix C = random_matrix(n, m);
  return dnn::median_alone([&] {
    if (product.transposed_first) {
      C.noalias() = A.transpose() * B;
    } else if (product.transposed_second) {
      C.noalias() = A * B.transpose();
    } else {
      C.noalias() = A * B;
    }
  });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 1) {
    std::printf("%d.%d.%d\n", EIGEN_WORLD_VERSION, EIGEN_MAJOR_VERSION, EIGEN_MINOR_VERSION);
    return 0;
  }
  std::printf("%.9f\n", seconds_of(dnn::parse_bench_product({argv + 1, argv + argc})));
}

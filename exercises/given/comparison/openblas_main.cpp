// The seconds of one cblas_dgemm, for compare.py; without arguments OpenBLAS's configuration and
// the processor that it sees.
#include <cblas.h>

#include <cstdio>
#include <vector>

#include "given/bench.hpp"
#include "given/bench_product.hpp"

namespace {

std::vector<double> varied_numbers(std::size_t count) {
  std::vector<double> numbers(count);
  for (std::size_t i = 0; i < count; ++i) numbers[i] = 1.0 / static_cast<double>(1 + i % 97);
  return numbers;
}

double seconds_of(const dnn::BenchProduct& product) {
  const int n = static_cast<int>(product.n);
  const int k = static_cast<int>(product.k);
  const int m = static_cast<int>(product.m);
  const std::vector<double> A = varied_numbers(product.n * product.k);
  const std::vector<double> B = varied_numbers(product.k * product.m);
  std::vector<double> C(product.n * product.m);
  const bool At = product.transposed_first;
  const bool Bt = product.transposed_second;
  return dnn::median_alone([&] {
    cblas_dgemm(CblasRowMajor, At ? CblasTrans : CblasNoTrans, Bt ? CblasTrans : CblasNoTrans, n, m,
                k, 1.0, A.data(), At ? n : k, B.data(), Bt ? k : m, 0.0, C.data(), m);
  });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 1) {
    std::printf("%s, core type %s\n", openblas_get_config(), openblas_get_corename());
    return 0;
  }
  std::printf("%.9f\n", seconds_of(dnn::parse_bench_product({argv + 1, argv + argc})));
}

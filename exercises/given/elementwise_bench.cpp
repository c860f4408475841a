// The loops over entries against the same loops as one writes them first: one number at a time, the
// C library's functions. In turns; medians. Prints nanoseconds an entry and the ratio.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "given/activations.hpp"
#include "given/instruction_set.hpp"
#include "given/matrix.hpp"
#include "given/random_state.hpp"

namespace dnn {
namespace {

constexpr int rounds = 15;
constexpr int repetitions = 200;
constexpr std::size_t rows = 4, cols = 400;  // the hidden layer of the planar network

// Keeps the compiler from leaving out what nobody reads.
volatile double seen;

struct Loop {
  std::string name;
  std::function<Matrix()> ours;
  std::function<Matrix()> plain;
};

template <class Function>
Matrix each(const Matrix& A, Function f) {
  Matrix B(A.rows(), A.cols());
  for (std::size_t n = 0; n < A.size(); ++n) B.data()[n] = f(A.data()[n]);
  return B;
}

// B has the shape of A, or is a column.
template <class Function>
Matrix each(const Matrix& A, const Matrix& B, Function f) {
  Matrix C(A.rows(), A.cols());
  const std::size_t row_step = B.cols(), step = B.cols() == 1 ? 0 : 1;
  for (std::size_t i = 0; i < A.rows(); ++i) {
    const double* a = A.data() + i * A.cols();
    const double* b = B.data() + i * row_step;
    double* c = C.data() + i * A.cols();
    for (std::size_t j = 0; j < A.cols(); ++j) c[j] = f(a[j], b[j * step]);
  }
  return C;
}

// Nanoseconds an entry.
double time_of(const std::function<Matrix()>& work) {
  const auto began = std::chrono::steady_clock::now();
  for (int n = 0; n < repetitions; ++n) seen = work().data()[0];
  const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - began;
  return took.count() / repetitions / static_cast<double>(rows * cols);
}

double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

void compare(const Loop& loop) {
  std::vector<double> ours, plain;
  for (int round = 0; round < rounds; ++round) {
    ours.push_back(time_of(loop.ours));
    plain.push_back(time_of(loop.plain));
  }
  const double ratio = median(plain) / median(ours);
  std::printf("%-12s %8.3f %8.3f %10.1f\n", loop.name.c_str(), median(ours), median(plain), ratio);
}

const char* name_of(InstructionSet set) {
  if (set == InstructionSet::avx512) return "AVX-512";
  return set == InstructionSet::avx2 ? "AVX2" : "baseline";
}

void run() {
  RandomState rng(1);
  const Matrix A = rng.randn(rows, cols), B = rng.randn(rows, cols), column = rng.randn(rows, 1);
  const Matrix positive = exp(A);
  const auto add = [](double a, double b) { return a + b; };
  const std::vector<Loop> loops = {
      {"exp(A)", [&] { return exp(A); },
       [&] { return each(A, [](double a) { return std::exp(a); }); }},
      {"log(A)", [&] { return log(positive); },
       [&] { return each(positive, [](double a) { return std::log(a); }); }},
      {"tanh(A)", [&] { return tanh(A); },
       [&] { return each(A, [](double a) { return std::tanh(a); }); }},
      {"A + B", [&] { return A + B; }, [&] { return each(A, B, add); }},
      {"A + column", [&] { return A + column; }, [&] { return each(A, column, add); }},
      {"relu(A)", [&] { return relu(A).A; },
       [&] { return each(A, [](double a) { return a > 0 ? a : 0; }); }},
  };
  std::printf("%zu x %zu entries, instruction set %s; medians of %d rounds in turns\n", rows, cols,
              name_of(instruction_set()), rounds);
  std::printf("%-12s %8s %8s %10s\n", "", "ns ours", "plain", "plain/ours");
  for (const Loop& loop : loops) compare(loop);
}

}  // namespace
}  // namespace dnn

int main() {
  dnn::run();
  return 0;
}

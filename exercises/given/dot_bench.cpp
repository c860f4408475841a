// How fast dot is: beside the plain loops of the mathematics, and as a share of what the processor
// can do at most.
//
//   dot_bench                                 a table
//   dot_bench N K M [transposed_first | transposed_second]
//                                             the seconds of one (N x K)(K x M), for a script
#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "given/bench.hpp"
#include "given/bench_product.hpp"
#include "given/freed_memory.hpp"
#include "given/matrix.hpp"
#include "given/random_state.hpp"

namespace dnn {
namespace {

const std::vector<std::pair<const char*, BenchProduct>> products = {
    {"64 cubed", {64, 64, 64}},
    {"256 cubed", {256, 256, 256}},
    {"512 cubed", {512, 512, 512}},
    {"1024 cubed", {1024, 1024, 1024}},
    {"(20 x 12288)(12288 x 209)", {20, 12288, 209}},
    {"(7 x 12288)(12288 x 209)", {7, 12288, 209}},
    {"(1 x 12288)(12288 x 209)", {1, 12288, 209}},
    {"dZ X^T (20 x 209)(209 x 12288)", {20, 209, 12288, false, true}},
    {"W^T dZ (12288 x 20)(20 x 209)", {12288, 20, 209, true, false}},
};

struct Operands {
  Matrix A, B;  // as they are stored
};

Operands random_operands(const BenchProduct& product) {
  const auto& [n, k, m, transposed_first, transposed_second] = product;
  RandomState rng(1);
  Operands operands;
  operands.A = transposed_first ? rng.random_sample(k, n) : rng.random_sample(n, k);
  operands.B = transposed_second ? rng.random_sample(m, k) : rng.random_sample(k, m);
  return operands;
}

Matrix by_dot(const BenchProduct& product, const Operands& operands) {
  const auto& [A, B] = operands;
  if (product.transposed_first) return dot(A.T(), B);
  if (product.transposed_second) return dot(A, B.T());
  return dot(A, B);
}

// ---- the reference

// More multiply-adds than that take too long: then the reference computes the first rows only.
constexpr std::size_t most_multiply_adds = 1 << 25;

std::size_t rows_of_reference(const BenchProduct& product) {
  return std::clamp<std::size_t>(most_multiply_adds / (product.k * product.m), 1, product.n);
}

// Entry (i, j) of a matrix, or of one that is seen transposed, without a check of i and j.
struct Entries {
  const double* first;
  std::size_t row_step, column_step;
  double operator()(std::size_t i, std::size_t j) const {
    return first[i * row_step + j * column_step];
  }
};

Entries entries_of(const Matrix& matrix, bool transposed) {
  if (transposed) return {matrix.data(), 1, matrix.cols()};
  return {matrix.data(), matrix.cols(), 1};
}

Matrix by_plain_loops(const BenchProduct& product, const Operands& operands) {
  const Entries A = entries_of(operands.A, product.transposed_first);
  const Entries B = entries_of(operands.B, product.transposed_second);
  Matrix C(rows_of_reference(product), product.m);
  for (std::size_t i = 0; i < C.rows(); ++i) {
    for (std::size_t j = 0; j < C.cols(); ++j) {
      double sum = 0.0;
      for (std::size_t k = 0; k < product.k; ++k) sum += A(i, k) * B(k, j);
      C(i, j) = sum;
    }
  }
  return C;
}

// ---- the two ways to run

void print_row(const char* text, const BenchProduct& product) {
  const Operands operands = random_operands(product);
  const std::vector<double> seconds =
      medians_in_turns({[&] { by_dot(product, operands); },
                        [&] { by_plain_loops(product, operands); }, multiply_adds});
  const double by_dot_seconds = seconds[0];
  const double by_loops_seconds =
      seconds[1] * static_cast<double>(product.n) / static_cast<double>(rows_of_reference(product));
  const double speed = product.operations() / by_dot_seconds;
  const double peak = operations_of_multiply_adds() / seconds[2];
  std::printf("%-32s %9.3f %9.1f %8.1f %7.0f %% %11.1f\n", text, by_dot_seconds * 1e3, speed / 1e9,
              peak / 1e9, 100 * speed / peak, by_loops_seconds / by_dot_seconds);
}

void print_table() {
  std::printf(
      "dot, one thread, with %s.\n"
      "The reference is three loops in the order of the mathematics, compiled with the same flags; "
      "of a\nlarge product it computes the first rows, and its time is scaled to all. The peak is "
      "that of\nmultiply-adds in registers, measured in turns with dot. Medians of 9 rounds.\n\n"
      "%-32s %9s %9s %8s %9s %11s\n%-32s %9s %9s %8s %9s %11s\n",
      instruction_set_text().c_str(), "", "dot", "dot", "peak", "share of", "times as", "", "ms",
      "GFLOP/s", "GFLOP/s", "the peak", "fast");
  for (const auto& [text, product] : products) print_row(text, product);
}

void print_seconds(const BenchProduct& product) {
  const Operands operands = random_operands(product);
  std::printf("%.9f\n", median_alone([&] { by_dot(product, operands); }));
}

int run(const std::vector<std::string>& arguments) {
  keep_freed_memory();
  if (arguments.empty()) {
    print_table();
    return 0;
  }
  try {
    print_seconds(parse_bench_product(arguments));
    return 0;
  } catch (const std::logic_error&) {
    std::fprintf(stderr, "dot_bench [%s]\n", bench_product_usage);
    return 2;
  }
}

}  // namespace
}  // namespace dnn

int main(int argc, char** argv) { return dnn::run({argv + 1, argv + argc}); }

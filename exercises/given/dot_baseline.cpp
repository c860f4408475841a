// Two doubles at a time, with what every x86-64 and every aarch64 has; a product and a sum are two
// instructions, so that it rounds as a plain loop does.
#include "given/dot_kernel.hpp"

namespace dnn {
namespace {

struct Baseline {
  using Vector [[gnu::vector_size(16)]] = double;
  static constexpr std::size_t lanes = 2;
  static constexpr std::size_t most_rows = 4;

  static Vector multiply_add(Vector a, Vector b, Vector c) { return a * b + c; }
  static Vector broadcast(double x) { return Vector{x, x}; }
  static Vector load_first(std::size_t count, const double* p) {
    return Vector{p[0], count == 1 ? 0.0 : p[1]};
  }
  static void store_first(std::size_t count, double* p, Vector v) {
    p[0] = v[0];
    if (count == 2) p[1] = v[1];
  }
};

}  // namespace

void dot_baseline(const MatrixView& A, const MatrixView& B, const ResultView& C,
                  double* workspace) {
  Kernel<Baseline>::multiply(A, B, C, workspace);
}

}  // namespace dnn

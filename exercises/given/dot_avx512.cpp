// Eight doubles at a time; 32 registers, 24 of them for sums.
#if defined(__x86_64__)

#include <immintrin.h>

#include "given/dot_kernel.hpp"

namespace dnn {
namespace {

struct Avx512 {
  using Vector = __m512d;
  static constexpr std::size_t lanes = 8;
  static constexpr std::size_t most_rows = 8;

  static Vector multiply_add(Vector a, Vector b, Vector c) { return _mm512_fmadd_pd(a, b, c); }
  static Vector broadcast(double x) { return _mm512_set1_pd(x); }
  static __mmask8 first(std::size_t count) { return static_cast<__mmask8>((1U << count) - 1); }
  static Vector load_first(std::size_t count, const double* p) {
    return _mm512_maskz_loadu_pd(first(count), p);
  }
  static void store_first(std::size_t count, double* p, Vector v) {
    _mm512_mask_storeu_pd(p, first(count), v);
  }
};

}  // namespace

void dot_avx512(const MatrixView& A, const MatrixView& B, const ResultView& C, double* workspace) {
  Kernel<Avx512>::multiply(A, B, C, workspace);
}

}  // namespace dnn

#endif

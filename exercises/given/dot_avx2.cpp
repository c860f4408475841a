// Four doubles at a time; 16 registers, 12 of them for sums.
#if defined(__x86_64__)

#include <immintrin.h>

#include "given/dot_kernel.hpp"

namespace dnn {
namespace {

struct Avx2 {
  using Vector = __m256d;
  static constexpr std::size_t lanes = 4;
  static constexpr std::size_t most_rows = 4;

  static Vector multiply_add(Vector a, Vector b, Vector c) { return _mm256_fmadd_pd(a, b, c); }
  static Vector broadcast(double x) { return _mm256_set1_pd(x); }
  static __m256i first(std::size_t count) {
    const __m256i number = _mm256_setr_epi64x(0, 1, 2, 3);
    return _mm256_cmpgt_epi64(_mm256_set1_epi64x(static_cast<long long>(count)), number);
  }
  static Vector load_first(std::size_t count, const double* p) {
    return count == lanes ? _mm256_loadu_pd(p) : _mm256_maskload_pd(p, first(count));
  }
  static void store_first(std::size_t count, double* p, Vector v) {
    if (count == lanes) return _mm256_storeu_pd(p, v);
    _mm256_maskstore_pd(p, first(count), v);
  }
};

}  // namespace

void dot_avx2(const MatrixView& A, const MatrixView& B, const ResultView& C, double* workspace) {
  Kernel<Avx2>::multiply(A, B, C, workspace);
}

}  // namespace dnn

#endif

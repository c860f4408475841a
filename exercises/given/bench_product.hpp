// Which matrix product a benchmark measures, and how a command line says it.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace dnn {

// (n, k) times (k, m). A transposed one is stored the other way round, and read in place.
struct BenchProduct {
  std::size_t n = 0;
  std::size_t k = 0;
  std::size_t m = 0;
  bool transposed_first = false;
  bool transposed_second = false;

  double operations() const { return 2.0 * static_cast<double>(n * k * m); }
};

// What parse_bench_product understands.
inline constexpr const char* bench_product_usage = "N K M [transposed_first | transposed_second]";

// Throws std::logic_error for anything else.
inline BenchProduct parse_bench_product(const std::vector<std::string>& arguments) {
  if (arguments.size() < 3 || arguments.size() > 4) throw std::invalid_argument("3 or 4 arguments");
  BenchProduct product;
  product.n = std::stoul(arguments[0]);
  product.k = std::stoul(arguments[1]);
  product.m = std::stoul(arguments[2]);
  if (arguments.size() == 4) {
    product.transposed_first = arguments[3] == "transposed_first";
    product.transposed_second = arguments[3] == "transposed_second";
    if (product.transposed_first == product.transposed_second) throw std::invalid_argument("form");
  }
  return product;
}

}  // namespace dnn

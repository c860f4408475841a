// For tests: one number that stands for many bytes.
#pragma once

#include <cstdint>
#include <vector>

namespace dnn {

// FNV-1a with 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
inline std::uint64_t fingerprint(const std::vector<std::uint8_t>& bytes) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const std::uint8_t byte : bytes) hash = (hash ^ byte) * 0x100000001b3u;
  return hash;
}

}  // namespace dnn

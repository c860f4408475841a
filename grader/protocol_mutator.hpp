// Requests and answers of every kind, and ways to spoil them. For protocol_fuzz.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "grader/protocol.hpp"

namespace dnn::mutations {

inline constexpr std::size_t longest = 1 << 16;  // of what mutations make longer
inline constexpr std::size_t rare = 1 << 17;  // frames from one use of the large stream to the next

// Every kind of value, and matrices of every odd shape.
inline Values some_values() {
  Values values;
  values.add("A_prev", Matrix{{1.5, -2.0, 3.25}, {0.0, 1e300, -1e-300}});
  values.add("activation", "relu");
  values.add("learning_rate", 0.0075);
  values.add("caches[0].linear_cache.A", Matrix{{-0.0}});
  values.add("empty", Matrix());
  values.add("no rows", Matrix(0, 3));
  values.add("no columns", Matrix(3, 0));
  return values;
}

inline Values one_value() {
  Values values;
  values.add("Z", Matrix{{1.0, 2.0}, {3.0, 4.0}});
  return values;
}

// As many values as may be.
inline Values many_values() {
  Values values;
  for (int i = 0; i < 4096; ++i) values.add("W" + std::to_string(i), 1.0);
  return values;
}

using Frames = std::vector<std::string>;

inline std::vector<Frames> small_streams() {
  const auto refusal = encode_refusal(41);
  const std::string request = encode_request(some_values());
  const std::string values = encode_answer({some_values(), 0});
  const std::string one = encode_answer({one_value(), 12});
  const std::string missing = encode_answer({NotImplementedAnswer{"linear_forward"}, 3});
  const std::string exception = encode_answer({ExceptionAnswer{"ShapeError", "(3, 4)"}, 1});
  const std::string oversized =
      encode_answer({OversizedAnswer{"Z", {1'000'000'000, 1'000'000'000}}, 0});
  return {{request, request},
          {encode_request(one_value()), encode_request(one_value())},
          {encode_request(Values()), encode_request(Values())},
          {values, values},
          {one, one},
          {one, exception},
          {missing, missing},
          {exception, exception},
          {oversized, oversized},
          {encode_answer({Values(), 0})},
          {one, std::string(refusal.begin(), refusal.end())}};
}

inline Frames large_stream() {
  return {encode_request(many_values()), encode_answer({many_values(), 0})};
}

class Mutator {
 public:
  explicit Mutator(std::uint64_t seed) : random_(seed) {}

  // Now and then nothing is changed.
  std::string next() {
    Frames frames = below(rare) == 0 ? large_ : streams_[below(streams_.size())];
    if (below(4) == 0) rearrange(frames);
    std::string bytes;
    for (const std::string& frame : frames) bytes += frame;
    for (std::size_t times = below(4); times > 0; --times) mutate(bytes);
    return bytes;
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  void rearrange(Frames& frames) {
    const std::size_t one = below(frames.size());
    const std::size_t other = below(frames.size());
    switch (below(3)) {
      case 0:
        std::swap(frames[one], frames[other]);
        break;
      case 1:
        frames.push_back(Frames(frames)[one]);
        break;
      default:
        frames.erase(frames.begin() + static_cast<Frames::difference_type>(one));
    }
  }

  // The end of another stream behind the beginning of this one.
  void splice(std::string& bytes) {
    const Frames& frames = streams_[below(streams_.size())];
    const std::string& other = frames[below(frames.size())];
    bytes.resize(below(bytes.size() + 1));
    bytes += other.substr(below(other.size() + 1));
  }

  template <typename T>
  void overwrite(std::string& bytes, std::size_t at, T number) {
    std::memcpy(bytes.data() + at, &number, std::min(sizeof number, bytes.size() - at));
  }

  // Where a length may stand: those of frames follow their marks, the rest is anywhere.
  void exaggerate(std::string& bytes, std::size_t at) {
    constexpr std::uint64_t extremes[] = {0,
                                          1,
                                          4096,
                                          4097,
                                          64 * 1024,
                                          64 * 1024 + 1,
                                          0x7FFFFFFF,
                                          0x80000000,
                                          0xFFFFFFFF,
                                          std::uint64_t{1} << 32,
                                          std::uint64_t{1} << 61,
                                          ~std::uint64_t{0}};
    if (below(4) == 0) at = std::min<std::size_t>(4, bytes.size());
    const std::uint64_t extreme = extremes[below(std::size(extremes))];
    if (below(2) == 0)
      overwrite(bytes, at, extreme);
    else
      overwrite(bytes, at, static_cast<std::uint32_t>(extreme + below(3) - 1));
  }

  void mutate(std::string& bytes) {
    const std::size_t at = below(bytes.size() + 1);
    const std::size_t length = std::min(below(16), bytes.size() - at);
    switch (below(8)) {
      case 0:
        bytes.resize(at);
        break;
      case 1:
        bytes.insert(at, 1, static_cast<char>(random_()));
        break;
      case 2:
        bytes.erase(at, length);
        break;
      case 3:
        if (bytes.size() < longest) bytes.insert(at, bytes.substr(at, length));
        break;
      case 4:
        if (at < bytes.size()) bytes[at] = static_cast<char>(random_());
        break;
      case 5:
        exaggerate(bytes, at);
        break;
      case 6:
        splice(bytes);
        break;
      default:
        if (at < bytes.size()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
    }
  }

  std::mt19937_64 random_;
  std::vector<Frames> streams_ = small_streams();
  Frames large_ = large_stream();
};

}  // namespace dnn::mutations

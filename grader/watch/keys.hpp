// The keys of `grader watch`, from the bytes that a terminal sends.
#pragma once

#include <chrono>
#include <string_view>
#include <vector>

namespace dnn {

enum class Key { next, back, hint, show, list, difference, run_all, quit, page, help, other };

class KeyReader {
 public:
  // The keys that the bytes complete. Arrows and function keys, which send several bytes, and
  // characters beyond ASCII are one `other` each. A big letter is as good as a small one.
  std::vector<Key> keys_in(std::string_view bytes);

  // Those that come from standard input in that time, at the first of which it is over; without a
  // keyboard none. Throws TerminalGone.
  std::vector<Key> keys_within(std::chrono::milliseconds time, bool has_keyboard);

 private:
  enum class Within { nothing, escape, sequence };

  Within within_ = Within::nothing;
};

}  // namespace dnn

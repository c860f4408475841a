// How the numbers of one column of a small matrix are written.
#pragma once

#include <string>
#include <vector>

namespace dnn {

struct ColumnEntry {
  double expected;
  double given;
  bool is_wrong;
};

class ColumnFormat {
 public:
  // As few digits as tell the two numbers of each wrong entry apart, at least four of the largest
  // number; with an exponent where that is shorter.
  explicit ColumnFormat(const std::vector<ColumnEntry>& entries);

  std::string operator()(double number) const;  // without spaces
  std::size_t width() const { return width_; }  // of the longest

 private:
  ColumnFormat(bool scientific, int digits) : scientific_(scientific), digits_(digits) {}
  bool tells_apart(const std::vector<ColumnEntry>& entries) const;
  void lengthen(const std::vector<ColumnEntry>& entries);
  void drop_zeros(const std::vector<ColumnEntry>& entries);
  void measure(const std::vector<ColumnEntry>& entries);

  bool scientific_ = false;
  int digits_ = 0;  // after the point
  std::size_t width_ = 0;
};

}  // namespace dnn

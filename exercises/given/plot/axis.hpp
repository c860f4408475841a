// Axes: their range, ticks at multiples of 1, 2 or 5 times a power of ten, and the ticks' labels.
#pragma once

#include <string>
#include <vector>

namespace dnn::plot {

// What a picture can show: a number beyond it is as good as infinite.
bool drawable(double value);

// low < high in every range that the functions below return.
struct Range {
  double low = 0.0, high = 1.0;
  double span() const { return high - low; }
};

// From the smallest to the largest of the values, which are drawable. A single value lies in the
// middle of a range around it; no values give 0 … 1.
Range range_of(const std::vector<double>& values);

// The range with `fraction` of its span added at either end.
Range padded(Range range, double fraction);

struct Axis {
  Range range;
  std::vector<double> ticks;
  std::vector<std::string> labels;  // as many as ticks, with a common number of decimals
  std::string factor;               // "" or what labels are to be multiplied by: "×10⁶"

  // The label of the axis with the factor.
  std::string named(const std::string& label) const;
};

// At most `max_steps` steps between ticks. axis_to_ticks widens the range so that it begins and
// ends with a tick; axis_within keeps the range.
Axis axis_to_ticks(Range range, int max_steps);
Axis axis_within(Range range, int max_steps);

// Pixels for the numbers of a range: low is drawn at pixel `first`, high at pixel `last`.
class Scale {
 public:
  Scale(Range range, double first, double last)
      : low_(range.low), first_(first), factor_((last - first) / range.span()) {}
  double operator()(double value) const { return first_ + (value - low_) * factor_; }

 private:
  double low_, first_, factor_;
};

}  // namespace dnn::plot

#include "given/numpy_format.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>
#include <vector>

namespace dnn {
namespace {

// NumPy's default print options.
constexpr std::size_t precision = 8;
constexpr std::size_t line_width = 75;
constexpr std::size_t summary_threshold = 1000;
constexpr std::size_t edge_items = 3;

std::string non_finite_text(double x) {
  if (std::isnan(x)) return "nan";
  return x < 0 ? "-inf" : "inf";
}

// The text of std::to_chars: the shortest digits that read back as x, or the given number of
// digits, correctly rounded from the exact value. std::chars_format::fixed is for |x| < 1e16.
template <typename... Digits>
std::string chars(double x, std::chars_format format, Digits... digits) {
  char buffer[64];
  const std::to_chars_result result = std::to_chars(buffer, buffer + 64, x, format, digits...);
  return {buffer, result.ptr};
}

// A number cut where NumPy aligns it: -12.5e+03 is "-12", "5" and "+03".
struct Parts {
  std::string whole;
  std::string fraction;
  std::string exponent;
};

Parts split(const std::string& text) {
  const std::size_t e = std::min(text.find('e'), text.size());
  const std::size_t point = std::min(text.find('.'), e);
  Parts parts{text.substr(0, point), "", ""};
  if (point < e) parts.fraction = text.substr(point + 1, e - point - 1);
  if (e < text.size()) parts.exponent = text.substr(e + 1);
  return parts;
}

// The shortest digits that read back as x, rounded to 8 after the point where there are more.
Parts shortest(double x, std::chars_format format) {
  Parts parts = split(chars(x, format));
  if (parts.fraction.size() <= precision) return parts;
  parts = split(chars(x, format, static_cast<int>(precision)));
  parts.fraction.erase(parts.fraction.find_last_not_of('0') + 1);
  return parts;
}

// How all entries of one array are written, chosen from the entries that are shown. It follows
// FloatingFormat in NumPy's arrayprint.py.
class EntryFormat {
 public:
  EntryFormat(const std::vector<double>& entries, NumpyStyle style) : legacy_(is_legacy(style)) {
    std::vector<double> finite;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(finite),
                 [](double x) { return std::isfinite(x); });
    scientific_ = needs_scientific(finite);
    if (!finite.empty()) measure(finite);
    if (finite.size() < entries.size()) make_room_for_non_finite(entries);
  }

  std::string operator()(double x) const {
    if (!std::isfinite(x)) return right_aligned(non_finite_text(x), left_ + 1 + right_);
    if (scientific_) return scientific_text(x);
    Parts parts = shortest(x, std::chars_format::fixed);
    parts.fraction.resize(right_, ' ');
    return right_aligned(parts.whole, left_) + "." + parts.fraction;
  }

 private:
  static bool is_legacy(NumpyStyle style) { return style == NumpyStyle::legacy; }

  static std::string right_aligned(const std::string& text, std::size_t width) {
    return std::string(width - std::min(width, text.size()), ' ') + text;
  }

  static bool needs_scientific(const std::vector<double>& finite) {
    double max = 0.0;
    double min = std::numeric_limits<double>::infinity();
    for (const double x : finite) {
      if (x == 0.0) continue;
      max = std::max(max, std::abs(x));
      min = std::min(min, std::abs(x));
    }
    return max > 0.0 && (max >= 1e8 || min < 1e-4 || max / min > 1000.0);
  }

  void measure(const std::vector<double>& finite) {
    std::size_t whole = 0, digits = 0, fraction = 0, exponent = 0;
    for (const double x : finite) {
      const Parts parts =
          shortest(x, scientific_ ? std::chars_format::scientific : std::chars_format::fixed);
      whole = std::max(whole, parts.whole.size());
      digits = std::max(digits, parts.whole.size() - (std::signbit(x) ? 1 : 0));
      fraction = std::max(fraction, parts.fraction.size());
      exponent = std::max(exponent, parts.exponent.size());
    }
    if (scientific_) {
      fraction_ = legacy_ ? precision : fraction;
      exponent_ = exponent;
      left_ = legacy_ ? 3 : whole;
      right_ = fraction_ + 1 + exponent_;
    } else {
      left_ = legacy_ ? 1 + digits : whole;
      right_ = fraction;
    }
  }

  // Legacy keeps a column for the sign of an infinity even where there is none.
  void make_room_for_non_finite(const std::vector<double>& entries) {
    const double infinity = std::numeric_limits<double>::infinity();
    const bool sign = legacy_ || std::count(entries.begin(), entries.end(), -infinity) > 0;
    const std::size_t width = sign ? 4 : 3;
    left_ = std::max(left_, width - std::min(width, right_ + 1));
  }

  std::string scientific_text(double x) const {
    Parts parts = split(chars(x, std::chars_format::scientific, static_cast<int>(fraction_)));
    parts.exponent.insert(1, exponent_ - parts.exponent.size(), '0');
    return right_aligned(parts.whole, left_) + "." + parts.fraction + "e" + parts.exponent;
  }

  bool legacy_;
  bool scientific_ = false;
  std::size_t left_ = 0;      // columns before the point
  std::size_t right_ = 0;     // columns after the point
  std::size_t fraction_ = 0;  // digits after the point, in scientific notation
  std::size_t exponent_ = 0;  // characters after the e
};

// The indices of one axis that are shown. Where it is shortened, "..." stands before the fourth.
struct Axis {
  std::vector<std::size_t> shown;
  bool shortened;
};

Axis make_axis(std::size_t size, bool summarise) {
  Axis axis{{}, summarise && size > 2 * edge_items};
  for (std::size_t i = 0; i < size; ++i) {
    if (!axis.shortened || i < edge_items || i >= size - edge_items) axis.shown.push_back(i);
  }
  return axis;
}

// One row after its opening, "[[" or " [", and with its closing bracket. A new line begins before
// each word that would go beyond the limit.
std::string row_text(const std::string& opening, const std::vector<std::string>& words,
                     std::size_t limit) {
  std::string text;
  std::string line = opening;
  for (const std::string& word : words) {
    if (line.size() + word.size() > limit) {
      line.erase(line.find_last_not_of(' ') + 1);
      text += line + "\n";
      line.assign(opening.size(), ' ');
    }
    line += word + " ";
  }
  text += line;
  text.back() = ']';
  return text;
}

}  // namespace

std::string numpy_str(double number, NumpyStyle style) {
  if (!std::isfinite(number)) return non_finite_text(number);
  const double size = std::abs(number);
  std::string text;
  if (style == NumpyStyle::legacy) {
    text = chars(number, std::chars_format::general, 12);
  } else if (number == 0.0 || (size >= 1e-4 && size < 1e16)) {
    text = chars(number, std::chars_format::fixed);
  } else {
    return chars(number, std::chars_format::scientific);
  }
  return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

std::string numpy_str(const Matrix& array, NumpyStyle style) {
  if (array.size() == 0) return "[]";
  const bool legacy = style == NumpyStyle::legacy;
  const bool summarise = array.size() > summary_threshold;
  const Axis rows = make_axis(array.rows(), summarise);
  const Axis cols = make_axis(array.cols(), summarise);

  std::vector<double> entries;
  for (const std::size_t i : rows.shown) {
    for (const std::size_t j : cols.shown) entries.push_back(array(i, j));
  }
  const EntryFormat format(entries, style);

  // Since 1.14 the two closing brackets count as part of the line.
  const std::size_t limit = legacy ? line_width : line_width - 2;
  std::string text;
  for (std::size_t r = 0; r < rows.shown.size(); ++r) {
    if (rows.shortened && r == edge_items) text += legacy ? " ..., \n" : " ...\n";
    std::vector<std::string> words;
    for (std::size_t c = 0; c < cols.shown.size(); ++c) {
      if (cols.shortened && c == edge_items) words.push_back(legacy ? "...," : "...");
      words.push_back(format(entries[r * cols.shown.size() + c]));
    }
    text += row_text(r == 0 ? "[[" : " [", words, limit) + "\n";
  }
  text.back() = ']';
  return text;
}

}  // namespace dnn

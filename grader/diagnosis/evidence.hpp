// Wrong values side by side with what they should be, over all cases: what properties are read off.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "grader/diagnosis/observation.hpp"

namespace dnn {

// One value in one case. A number is a matrix with one entry.
struct ValuePair {
  const Observation* seen;
  std::string name;     // grads["dW2"]
  std::string kind;     // what values are told apart by: grads["dWl"], or the name itself
  std::string numbers;  // 2
  Matrix expected;
  Matrix given;
  bool is_wrong;
};

// By what values belong together: grads["dW1"] and grads["dW2"] are of one kind, but have two
// names.
enum class Grouping { by_kind, by_name };

struct Evidence {
  Grouping grouping = Grouping::by_kind;

  // The text input, such as activation, that all cases share in which something is wrong, where
  // others pass with another text; those are left out. Empty where there is none.
  NamedValue condition;

  // Every value, right or wrong, of a kind that is wrong somewhere.
  std::vector<ValuePair> pairs;
  // Values that weren't expected, and expected ones that weren't given; their other matrix is
  // empty.
  std::vector<ValuePair> extra;
  std::vector<ValuePair> missing;

  // Every value that was expected was given, and no other.
  bool is_complete() const { return !pairs.empty() && extra.empty() && missing.empty(); }
};

// Nothing where some case ended with an exception, or a value is a text: then the numbers
// don't tell it all.
std::optional<Evidence> gather_evidence(const Observations& observations,
                                        Grouping grouping = Grouping::by_kind);

// Whether an entry is what a property predicts: to nine digits.
bool is_near(double predicted, double given);
bool is_near(const Matrix& predicted, const Matrix& given);

// The matrix, or the number as one; nothing for a text and where there is no value.
std::optional<Matrix> matrix_of(const Value* value);

// The name with each number in it replaced by l, and those numbers, separated by commas.
std::string kind_of(const std::string& name);
std::string numbers_in(const std::string& name);

// The number of columns of what goes into a layer: how many examples a case has. 0 where there are
// none.
std::size_t number_of_examples(const Case& test_case);

// The kinds that are wrong somewhere: "dW and db". At most three, then "…".
std::string subject_of(const std::vector<ValuePair>& pairs, const std::string& separator,
                       const std::string& last_separator);

}  // namespace dnn

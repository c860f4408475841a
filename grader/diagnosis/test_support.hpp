// For tests of diagnoses: cases with invented numbers, and what was answered in them.
#pragma once

#include <deque>
#include <functional>
#include <string>
#include <utility>

#include "grader/diagnosis/observation.hpp"
#include "grader/diagnosis/properties.hpp"

namespace dnn {

inline Values values_of(std::vector<NamedValue> named) {
  Values values;
  for (auto& [name, value] : named) values.add(name, value);
  return values;
}

// 0.1, -0.2, 0.4, …: no two entries equal, none 0, and no sum or product that looks like another.
inline Matrix numbers(std::size_t rows, std::size_t cols, double seed = 1) {
  Matrix matrix(rows, cols);
  double entry = 0.1 * seed;
  for (std::size_t k = 0; k < matrix.size(); ++k) {
    matrix.data()[k] = entry;
    entry = -1.618 * entry + 0.01 * seed;
    if (entry > 10 || entry < -10) entry /= 37.0;
  }
  return matrix;
}

// The cases live as long as it does.
class Story {
 public:
  // One more case, with what the function answered.
  Story& answers(Values inputs, Values expected, Answer given) {
    add(std::move(inputs), std::move(expected));
    observations_.push_back({&cases_.back(), false, std::move(given)});
    return *this;
  }
  Story& passes(Values inputs, Values expected) {
    add(std::move(inputs), std::move(expected));
    observations_.push_back({&cases_.back(), true, {}});
    return *this;
  }

  Case& last_case() { return cases_.back(); }
  const Observations& observations() const { return observations_; }

 private:
  void add(Values inputs, Values expected) {
    Case test_case;
    test_case.name = "case_" + std::to_string(cases_.size() + 1);
    test_case.inputs = std::move(inputs);
    test_case.outputs = std::move(expected);
    cases_.push_back(std::move(test_case));
  }

  std::deque<Case> cases_;
  Observations observations_;
};

// ---- what a property says of wrong numbers

using Distortion = std::function<Matrix(const Matrix&)>;

// dW of three cases, with 3, 4 and 5 examples, distorted; db stays right.
inline Story distorted(const Distortion& distort) {
  Story story;
  for (const std::size_t m : {3U, 4U, 5U}) {
    const Matrix dW = numbers(m - 1, m + 2, static_cast<double>(m));
    story.answers(values_of({{"A_prev", numbers(2, m)}}), values_of({{"dW", dW}, {"db", 1.0}}),
                  values_of({{"dW", distort(dW)}, {"db", 1.0}}));
  }
  return story;
}

// The same, where the distortion knows the number of examples, and a case of one example passes.
inline Story distorted_by_m(const std::function<Matrix(const Matrix&, double)>& distort) {
  Story story;
  for (const std::size_t m : {3U, 4U, 5U}) {
    const Matrix dW = numbers(2, 3, static_cast<double>(m));
    story.answers(values_of({{"A_prev", numbers(2, m)}}), values_of({{"dW", dW}}),
                  values_of({{"dW", distort(dW, static_cast<double>(m))}}));
  }
  story.passes(values_of({{"A_prev", numbers(2, 1)}}), values_of({{"dW", numbers(2, 3)}}));
  return story;
}

inline std::string name_of(Property (*find)(const Evidence&), const Story& story) {
  const auto evidence = gather_evidence(story.observations());
  const Property property = evidence ? find(*evidence) : std::nullopt;
  return property ? property->name : "";
}

inline std::string said(Property (*find)(const Evidence&), const Story& story) {
  const Property property = find(*gather_evidence(story.observations()));
  return property ? property->en.diagnosis : "";
}

}  // namespace dnn

// Exchanged, renumbered, returned unchanged: on answers that are, and on answers that nearly are.
#include <gtest/gtest.h>

#include <cmath>

#include "grader/diagnosis/test_support.hpp"

namespace dnn {
namespace {

Story renamed(const std::vector<std::pair<std::string, std::string>>& names) {
  Story story;
  for (const double seed : {1.0, 2.0}) {
    Values expected;
    Values given;
    double each = seed;
    for (const auto& [right, wrong] : names) {
      const Matrix matrix = numbers(2, 3, each += 0.7);
      expected.add(right, matrix);
      given.add(wrong, matrix);
    }
    story.answers(values_of({{"W", numbers(2, 2, seed)}}), expected, given);
  }
  return story;
}

TEST(Renumbered, IsFound) {
  EXPECT_EQ(said(find_renumbered, renamed({{"dW1", "dW2"}, {"dW2", "dW3"}})),
            "dWl: stored under a number one too high.");
  EXPECT_EQ(said(find_renumbered, renamed({{"dW1", "dW0"}, {"dW2", "dW1"}})),
            "dWl: stored under a number one too low.");
  EXPECT_EQ(said(find_renumbered, renamed({{"dW1", "dW2"}, {"dW2", "dW4"}})), "");
  EXPECT_EQ(said(find_renumbered, renamed({{"dW1", "dV1"}, {"dW2", "dV2"}})), "");
}

TEST(Swapped, IsFound) {
  EXPECT_EQ(said(find_swapped, renamed({{"A", "Z"}, {"Z", "A"}, {"b", "b"}})),
            "A and Z are exchanged.");
  EXPECT_EQ(said(find_swapped, renamed({{"A1", "Z1"}, {"Z1", "A1"}, {"A2", "Z2"}, {"Z2", "A2"}})),
            "Al and Zl are exchanged.");
  EXPECT_EQ(said(find_swapped, renamed({{"A", "Z"}, {"Z", "b"}, {"b", "A"}})), "")
      << "three went round";
}

TEST(OtherOutput, IsFound) {
  Story story;
  for (const double seed : {1.0, 2.0}) {
    const Matrix A = numbers(2, 2, seed);
    const Matrix Z = numbers(2, 2, seed + 5);
    story.answers({}, values_of({{"A", A}, {"Z", Z}}), values_of({{"A", Z}, {"Z", Z}}));
  }
  EXPECT_EQ(said(find_other_output, story), "A holds what belongs to Z.");
  EXPECT_EQ(name_of(find_swapped, story), "");
}

TEST(OtherOutput, OneNameKeepsItsNumber) {
  Story story;
  for (const double seed : {1.0, 2.0}) {
    const Matrix A = numbers(2, 2, seed);
    const Matrix Z = numbers(2, 2, seed + 5);
    story.answers({}, values_of({{"A2", A}, {"Z1", A}, {"Z2", Z}}),
                  values_of({{"A2", Z}, {"Z1", A}, {"Z2", Z}}));
  }
  EXPECT_EQ(said(find_other_output, story), "A2 holds what belongs to Z2.");
}

TEST(InputReturned, IsFound) {
  Story story;
  for (const double seed : {1.0, 2.0}) {
    const Matrix W1 = numbers(2, 2, seed);
    story.answers(values_of({{"W1", W1}}), values_of({{"W1", W1 * 2}}), values_of({{"W1", W1}}));
  }
  EXPECT_EQ(said(find_input_returned, story), "Wl comes back as it went in.");
  Story both;
  for (const double seed : {1.0, 2.0}) {
    const Matrix W1 = numbers(2, 2, seed);
    const Matrix b1 = numbers(4, 1, seed + 5);
    const Values inputs = values_of({{"W1", W1}, {"b1", b1}});
    both.answers(inputs, values_of({{"W1", W1 * 2}, {"b1", b1 * 2}}), inputs);
  }
  EXPECT_EQ(said(find_input_returned, both),
            "Wl comes back as it went in; bl comes back as it went in.");
  Story other;
  for (const double seed : {1.0, 2.0}) {
    const Matrix A = numbers(2, 2, seed);
    other.answers(values_of({{"A", A}}), values_of({{"Z", A * 2}}), values_of({{"Z", A}}));
  }
  EXPECT_EQ(said(find_input_returned, other), "Z is the input A, unchanged.");
}

}  // namespace
}  // namespace dnn

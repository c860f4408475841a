// Each property on answers that have it, and on answers that nearly do.
#include "grader/diagnosis/properties.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

#include "grader/diagnosis/test_support.hpp"

namespace dnn {
namespace {

using Distortion = std::function<Matrix(const Matrix&)>;

// dW of three cases, with 3, 4 and 5 examples, distorted; db stays right.
Story distorted(const Distortion& distort) {
  Story story;
  for (const std::size_t m : {3U, 4U, 5U}) {
    const Matrix dW = numbers(m - 1, m + 2, static_cast<double>(m));
    story.answers(values_of({{"A_prev", numbers(2, m)}}), values_of({{"dW", dW}, {"db", 1.0}}),
                  values_of({{"dW", distort(dW)}, {"db", 1.0}}));
  }
  return story;
}

// The same, where the distortion knows the number of examples, and a case of one example passes.
Story distorted_by_m(const std::function<Matrix(const Matrix&, double)>& distort) {
  Story story;
  for (const std::size_t m : {3U, 4U, 5U}) {
    const Matrix dW = numbers(2, 3, static_cast<double>(m));
    story.answers(values_of({{"A_prev", numbers(2, m)}}), values_of({{"dW", dW}}),
                  values_of({{"dW", distort(dW, static_cast<double>(m))}}));
  }
  story.passes(values_of({{"A_prev", numbers(2, 1)}}), values_of({{"dW", numbers(2, 3)}}));
  return story;
}

std::string name_of(Property (*find)(const Evidence&), const Story& story) {
  const auto evidence = gather_evidence(story.observations());
  const Property property = evidence ? find(*evidence) : std::nullopt;
  return property ? property->name : "";
}

std::string said(Property (*find)(const Evidence&), const Story& story) {
  const Property property = find(*gather_evidence(story.observations()));
  return property ? property->en.diagnosis : "";
}

// ---- factor

TEST(Factor, NamesConstants) {
  const auto said_of = [](double factor) {
    return said(find_factor, distorted([=](const Matrix& dW) { return dW * factor; }));
  };
  EXPECT_EQ(said_of(-1), "dW: the wrong sign in every entry.");
  EXPECT_EQ(said_of(100), "dW: 100 times what is expected.");
  EXPECT_EQ(said_of(0.01), "dW: 1/100 times what is expected.");
  EXPECT_EQ(said_of(-0.5), "dW: -1/2 times what is expected.");
  EXPECT_EQ(said_of(1 / std::log(2)), "dW: 1.44269504 times what is expected.");
  EXPECT_EQ(said_of(0), "dW: 0 in every entry.");
  EXPECT_EQ(said_of(2.0 / 3), "dW: 2/3 times what is expected.");
  EXPECT_EQ(said_of(0.001), "dW: 1/1000 times what is expected.");
  EXPECT_EQ(said_of(1.00001), "") << "nearly 1 is not 1";
  EXPECT_EQ(said_of(-0.9999999), "");
  EXPECT_EQ(said_of(100.00001), "");
}

TEST(Factor, NamesTheNumberOfExamples) {
  EXPECT_EQ(said(find_factor, distorted_by_m([](const Matrix& dW, double m) { return dW * m; })),
            "dW: m times what is expected; m is the number of examples.");
  EXPECT_EQ(said(find_factor, distorted_by_m([](const Matrix& dW, double m) { return dW / m; })),
            "dW: 1/m of what is expected; m is the number of examples.");
}

TEST(Factor, MustBeTheSameInEveryCase) {
  EXPECT_EQ(
      name_of(find_factor, distorted_by_m([](const Matrix& dW, double m) { return dW * (m + 1); })),
      "");
  EXPECT_EQ(name_of(find_factor, distorted_by_m([](const Matrix& dW, double) { return dW * 2; })),
            "")
      << "the case that passes says otherwise";
}

TEST(Factor, MustHoldOfEveryEntry) {
  EXPECT_EQ(name_of(find_factor, distorted([](Matrix dW) {
                      dW *= 2;
                      dW(0, 0) *= 2;
                      return dW;
                    })),
            "");
  EXPECT_EQ(name_of(find_factor, distorted([](const Matrix& dW) { return dW + 1; })), "");
}

TEST(Factor, NeedsMoreThanTwoEntries) {
  Story story;
  for (const double cost : {0.5, 0.7})
    story.answers({}, values_of({{"cost", cost}}), values_of({{"cost", 2 * cost}}));
  EXPECT_EQ(name_of(find_factor, story), "");
  story.answers({}, values_of({{"cost", 0.2}}), values_of({{"cost", 0.4}}));
  EXPECT_EQ(name_of(find_factor, story), "factor");
}

// ---- float

TEST(Float, KnowsRoundingErrors) {
  const auto rounded = [](Matrix dW) {
    for (std::size_t k = 0; k < dW.size(); ++k)
      dW.data()[k] = static_cast<double>(static_cast<float>(dW.data()[k] * (1 + 3e-7)));
    return dW;
  };
  EXPECT_EQ(said(find_float, distorted(rounded)), "dW: right to about seven digits only.");
}

TEST(Float, IsNotSaidOfALayerThatIsExact) {
  Story story;
  const Matrix W = numbers(2, 3);
  Matrix rounded = W;
  for (std::size_t k = 0; k < W.size(); ++k)
    rounded.data()[k] = static_cast<double>(static_cast<float>(W.values()[k]));
  story.answers({}, values_of({{"W1", W}, {"W2", W}}), values_of({{"W1", rounded}, {"W2", W}}));
  EXPECT_FALSE(find_float(*gather_evidence(story.observations())));
  const auto by_name = gather_evidence(story.observations(), Grouping::by_name);
  EXPECT_EQ(find_float(*by_name)->en.diagnosis, "W1: right to about seven digits only.");
}

TEST(Float, IsNotWhateverIsNearlyRight) {
  EXPECT_EQ(name_of(find_float, distorted([](const Matrix& dW) { return dW + 3e-7; })), "")
      << "all errors point one way, and no entry is a float";
  EXPECT_EQ(name_of(find_float, distorted([](Matrix dW) {
                      for (std::size_t k = 0; k < dW.size(); ++k)
                        dW.data()[k] = std::round(dW.data()[k] * 1000) / 1000;
                      return dW;
                    })),
            "");
}

// ---- not finite

Story with_cost(double given) {
  Story story;
  story.answers({}, values_of({{"cost", 0.5}}), values_of({{"cost", given}}));
  return story;
}

TEST(NotFinite, NamesTheFirstEntry) {
  const Property nan = find_not_finite(with_cost(NAN).observations());
  ASSERT_TRUE(nan);
  EXPECT_EQ(nan->en.diagnosis, "It gives NaN, first in cost.");
  Story story;
  story.answers({}, values_of({{"dW", Matrix{{1, 2}}}}),
                values_of({{"dW", Matrix{{1, -INFINITY}}}}));
  EXPECT_EQ(find_not_finite(story.observations())->en.diagnosis,
            "It gives infinity, first in dW(0, 1).");
}

TEST(NotFinite, ACacheIsComputedBeforeWhatComesOfIt) {
  Story story;
  story.answers({}, values_of({{"AL", 1.0}, {"caches[0].activation_cache", 1.0}}),
                values_of({{"AL", NAN}, {"caches[0].activation_cache", NAN}}));
  EXPECT_EQ(find_not_finite(story.observations())->en.diagnosis,
            "It gives NaN, first in caches[0].activation_cache.");
}

TEST(NotFinite, MustBeInEveryCaseThatFailed) {
  Story story = with_cost(NAN);
  story.passes({}, values_of({{"cost", 0.5}}));
  EXPECT_TRUE(find_not_finite(story.observations()));
  story.answers({}, values_of({{"cost", 0.5}}), values_of({{"cost", 0.6}}));
  EXPECT_FALSE(find_not_finite(story.observations()));
}

// ---- where Z is 0

Values layer_with(double z, const std::string& activation) {
  return values_of({{"cache.activation_cache", Matrix{{1, z}}}, {"activation", activation}});
}

// Cases of the same shapes that pass, and then one that fails.
class AtZero : public testing::Test {
 protected:
  AtZero() {
    story_.passes(layer_with(2, "relu"), values_of({{"dZ", 1.0}}));
    story_.passes(layer_with(0, "sigmoid"), values_of({{"dZ", 1.0}}));
  }
  void fail(const Values& inputs) {
    story_.answers(inputs, values_of({{"dZ", 1.0}}), values_of({{"dZ", 2.0}}));
  }
  void fail_at(double z, const std::string& activation) { fail(layer_with(z, activation)); }
  bool is_found() const { return find_at_zero(story_.observations()).has_value(); }
  Story story_;
};

TEST_F(AtZero, IsNotFoundWhereItMayBeTheShape) {
  fail(values_of({{"cache.activation_cache", Matrix{{1, 2, 0}}}, {"activation", "relu"}}));
  EXPECT_FALSE(is_found());
}

TEST_F(AtZero, IsFoundWhereOnlyThatFails) {
  fail_at(0, "relu");
  EXPECT_TRUE(is_found());
}

TEST_F(AtZero, IsNotFoundWhereAnotherCaseFails) {
  fail_at(0, "relu");
  fail_at(4, "relu");
  EXPECT_FALSE(is_found());
}

TEST_F(AtZero, IsNotAboutTheSigmoid) {
  fail_at(0, "sigmoid");
  EXPECT_FALSE(is_found());
}

TEST_F(AtZero, LooksAtHiddenLayersOnly) {
  const auto network = [](double hidden, double last) {
    return values_of({{"caches[0].activation_cache", Matrix{{hidden}}},
                      {"caches[1].activation_cache", Matrix{{last}}}});
  };
  story_.answers(network(1, 0), values_of({{"dZ", 1.0}}), values_of({{"dZ", 2.0}}));
  EXPECT_FALSE(is_found());
  Story hidden;
  hidden.passes(network(1, 0), values_of({{"dZ", 1.0}}));
  hidden.answers(network(0, 1), values_of({{"dZ", 1.0}}), values_of({{"dZ", 2.0}}));
  EXPECT_TRUE(find_at_zero(hidden.observations()));
}

// ---- places

TEST(TransposedProperty, IsFound) {
  const Story story = distorted([](const Matrix& dW) { return Matrix(dW.T()); });
  EXPECT_EQ(said(find_transposed, story), "dW: transposed.");
  EXPECT_EQ(
      name_of(find_transposed, distorted([](const Matrix& dW) { return Matrix(dW.T()) * -1; })),
      "");
}

Matrix moved(const Matrix& matrix, std::size_t rows, std::size_t cols) {
  Matrix result(matrix.rows(), matrix.cols());
  for (std::size_t i = 0; i < matrix.rows(); ++i)
    for (std::size_t j = 0; j < matrix.cols(); ++j)
      result((i + rows) % matrix.rows(), (j + cols) % matrix.cols()) = matrix(i, j);
  return result;
}

TEST(Shifted, NamesTheDirection) {
  const auto said_of = [](std::size_t rows, std::size_t cols) {
    return said(find_shifted, distorted([=](const Matrix& dW) { return moved(dW, rows, cols); }));
  };
  EXPECT_EQ(said_of(1, 0), "dW: each row stands one row too low.");
  EXPECT_EQ(said_of(0, 1), "dW: each column stands one column too far right.");
  EXPECT_EQ(said_of(0, 2), "");
  EXPECT_EQ(
      said(find_shifted, distorted([](const Matrix& dW) { return moved(dW, dW.rows() - 1, 0); })),
      "dW: each row stands one row too high.");
}

TEST(Permuted, SaysWhat) {
  const auto reversed = [](const Matrix& dW) {
    Matrix result = dW;
    for (std::size_t i = 0; i < dW.rows(); ++i)
      for (std::size_t j = 0; j < dW.cols(); ++j) result(dW.rows() - 1 - i, j) = dW(i, j);
    return result;
  };
  EXPECT_EQ(said(find_permuted, distorted(reversed)), "dW: the rows in reverse order.");
  EXPECT_EQ(said(find_permuted,
                 distorted([&](const Matrix& dW) { return Matrix(reversed(Matrix(dW.T())).T()); })),
            "dW: the columns in reverse order.");
  EXPECT_EQ(said(find_permuted, distorted([](const Matrix& dW) { return moved(dW, 0, 2); })),
            "dW: the right columns in another order.");
  EXPECT_EQ(said(find_permuted, distorted([](const Matrix& dW) {
                   return Matrix(dW.reshape(dW.cols(), dW.rows()).T());
                 })),
            "dW: the right numbers in other places.");
  EXPECT_EQ(said(find_permuted, distorted([&](const Matrix& dW) { return reversed(dW) * -1; })),
            "");
}

TEST(Permuted, IsNotSaidOfAValueThatWasLeftAlone) {
  Story story;
  for (const double seed : {1.0, 2.0}) {
    const Matrix W = numbers(2, 3, seed);
    story.answers({}, values_of({{"W1", W}, {"W2", W}}),
                  values_of({{"W1", Matrix(W.reshape(3, 2).T())}, {"W2", W}}));
  }
  EXPECT_EQ(name_of(find_permuted, story), "");
  const auto by_name = gather_evidence(story.observations(), Grouping::by_name);
  EXPECT_EQ(find_permuted(*by_name)->en.diagnosis, "W1: the right numbers in other places.");
}

TEST(Permuted, IsNotAskedOfNaN) {
  EXPECT_EQ(name_of(find_permuted, distorted([](Matrix dW) {
                      for (std::size_t k = 0; k < dW.size(); k += 2) dW.data()[k] = NAN;
                      return dW;
                    })),
            "");
}

// ---- names

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

// A factor, and float: on answers that have it, and on answers that nearly do.
#include <gtest/gtest.h>

#include <cmath>

#include "grader/diagnosis/test_support.hpp"

namespace dnn {
namespace {

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

}  // namespace
}  // namespace dnn

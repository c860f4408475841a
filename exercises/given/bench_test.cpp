#include "given/bench.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <thread>

namespace dnn {
namespace {

TEST(Bench, TheMedianStandsInTheMiddle) {
  EXPECT_EQ(median({3.0, 1.0, 2.0}), 2.0);
  EXPECT_EQ(median({4.0, 1.0, 3.0, 2.0}), 3.0);
  EXPECT_EQ(median({5.0}), 5.0);
}

// So slow a work that a turn is one call of it: once to warm up, once to count, then the rounds.
TEST(Bench, TurnsFollowOneAnother) {
  std::string order;
  const auto slow = [&order](char name) {
    return [&order, name] {
      order += name;
      std::this_thread::sleep_for(std::chrono::milliseconds(11));
    };
  };
  const std::vector<double> seconds = medians_in_turns({slow('a'), slow('b')}, 3);
  EXPECT_EQ(order, "aabbababab");
  ASSERT_EQ(seconds.size(), 2U);
  EXPECT_GE(seconds[0], 0.011);
  EXPECT_GE(seconds[1], 0.011);
}

}  // namespace
}  // namespace dnn

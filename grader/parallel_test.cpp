#include "grader/parallel.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <stdexcept>
#include <string>

#include "grader/test_support.hpp"

namespace dnn {
namespace {

template <typename Work>
std::string error_of(std::size_t count, const Work& work) {
  return message_of<std::runtime_error>([&] { parallel_for(count, work); });
}

TEST(ParallelFor, RunsEveryTurnOnce) {
  std::vector<std::atomic<int>> calls(1000);
  parallel_for(calls.size(), [&](std::size_t turn) { ++calls[turn]; });
  for (std::size_t turn = 0; turn < calls.size(); ++turn) EXPECT_EQ(calls[turn], 1) << turn;
}

TEST(ParallelFor, NoTurnsAreNoCalls) {
  parallel_for(0, [](std::size_t turn) { FAIL() << turn; });
}

TEST(ParallelFor, OneTurnRunsOnTheCallersThread) {
  std::thread::id thread;
  parallel_for(1, [&](std::size_t) { thread = std::this_thread::get_id(); });
  EXPECT_EQ(thread, std::this_thread::get_id());
}

TEST(ParallelFor, HasEndedWhenItReturns) {
  std::atomic<int> ended = 0;
  parallel_for(20, [&](std::size_t) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    ++ended;
  });
  EXPECT_EQ(ended, 20);
}

TEST(ParallelFor, ThrowsWhatATurnThrew) {
  EXPECT_EQ(error_of(10,
                     [](std::size_t turn) {
                       if (turn == 7) throw std::runtime_error("turn 7");
                     }),
            "turn 7");
}

TEST(ParallelFor, OfSeveralExceptionsThatOfTheFirstTurnWins) {
  EXPECT_EQ(error_of(100,
                     [](std::size_t turn) {
                       if (turn % 2 == 0) return;
                       if (turn == 1) std::this_thread::sleep_for(std::chrono::milliseconds(20));
                       throw std::runtime_error("turn " + std::to_string(turn));
                     }),
            "turn 1");
}

TEST(ParallelFor, AnExceptionStopsNoOtherTurn) {
  std::atomic<int> calls = 0;
  EXPECT_EQ(error_of(50,
                     [&](std::size_t) {
                       ++calls;
                       throw std::runtime_error("every turn");
                     }),
            "every turn");
  EXPECT_EQ(calls, 50);
}

TEST(ParallelFor, AnyTypeMayBeThrown) {
  EXPECT_THROW(parallel_for(3, [](std::size_t) { throw 42; }), int);
}

}  // namespace
}  // namespace dnn

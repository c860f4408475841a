// The texts of hint and next.
#include <gtest/gtest.h>

#include "grader/columns.hpp"
#include "grader/commands/hint.hpp"
#include "grader/commands/next.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr Terminal plain_60{false, false, 60};

const Exercise exercise{3, 10, "linear_forward", "3_step_by_step/03_linear_forward.cpp", "Forward"};

const Guide guide{"Forward: linear part",
                  "Compute the linear part of a layer for all examples at once: Z = W A + b.",
                  {"Write the shapes under equation 4, one below the other, and compare.",
                   "`dot` is the matrix product.", "Z is `dot(W, A) + b`."},
                  "You know it. You use it."};

class CommandTexts : public testing::Test {
 protected:
  ~CommandTexts() override { speak(Language::en); }
};

TEST_F(CommandTexts, HintsUpToTheOneThatWasTaken) {
  EXPECT_EQ(hint_text(exercise, guide, 2, plain_60),
            "linear_forward: hint 2 of 3\n"
            "\n"
            "  1  Write the shapes under equation 4, one below the other,\n"
            "     and compare.\n"
            "\n"
            "  2  `dot` is the matrix product.\n");
}

TEST_F(CommandTexts, TheLastHintSaysWhereToReadOn) {
  const std::string text = hint_text(exercise, guide, 3, {false, false, 100});
  EXPECT_NE(text.find("  3  Z is `dot(W, A) + b`.\n\nThere are no more hints. Read on in "
                      "exercises/3_step_by_step/README.md, "),
            std::string::npos)
      << text;
  speak(Language::zh);
  EXPECT_NE(hint_text(exercise, guide, 3, {false, false, 100})
                .find("exercises/3_step_by_step/README.zh.md"),
            std::string::npos);
}

TEST_F(CommandTexts, ATaskNamesPointsVerdictAndFile) {
  ExerciseResult result;
  result.exercise = exercise;
  result.file = "exercises/3_step_by_step/03_linear_forward.cpp";
  result.cases = {{"a_case", "seed(1)", {Verdict::wrong, "", "", ""}, ""}};
  result.points = 0.7;
  EXPECT_EQ(task_text(result, guide, plain_60),
            "3_step_by_step, exercise 3: linear_forward (Forward: linear\n"
            "part)\n"
            "0.7 of 10 points, WRONG\n"
            "\n"
            "    Compute the linear part of a layer for all examples at\n"
            "    once: Z = W A + b.\n"
            "\n"
            "    read         exercises/3_step_by_step/README.md\n"
            "    write it in\n"
            "      exercises/3_step_by_step/03_linear_forward.cpp\n");
  speak(Language::zh);
  EXPECT_NE(task_text(result, guide, plain_60).find("exercises/3_step_by_step/README.zh.md\n"),
            std::string::npos);
  for (const std::string& line : lines_of(task_text(result, guide, plain_60)))
    EXPECT_LE(columns_of(line), 60U) << line;
}

TEST_F(CommandTexts, WhatOneOpensStaysInOnePiece) {
  ExerciseResult result;
  result.exercise = exercise;
  result.file = "my own course of this year/exercises/3_step_by_step/03_linear_forward.cpp";
  EXPECT_NE(task_text(result, guide, {false, false, 40}).find("      " + result.file.string()),
            std::string::npos);
}

}  // namespace
}  // namespace dnn

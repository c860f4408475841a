#include "grader/commands/list.hpp"

#include <gtest/gtest.h>

#include "grader/columns.hpp"
#include "grader/test_support.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

ExerciseResult result_of(int number, const std::string& name, const std::string& file,
                         const std::string& title, Verdict verdict) {
  ExerciseResult result;
  result.exercise = {number, 10, name, file, title};
  result.cases = {{"a_case", "seed(1)", {verdict, "", "", ""}, ""}};
  result.points = verdict == Verdict::pass ? 10.0 : 0.0;
  return result;
}

class ListText : public testing::Test {
 protected:
  ~ListText() override { speak(Language::en); }

  ListText() {
    result_.exercises = {
        result_of(1, "planar/predict", "2_planar_data/01_predict.cpp", "预测标签", Verdict::wrong),
        result_of(1, "linear_forward", "3_step_by_step/01_linear_forward.cpp",
                  "Forward: linear part", Verdict::pass),
        result_of(10, "linear_activation_backward", "3_step_by_step/10_backward.cpp",
                  "Backward: one layer", Verdict::nondeterministic)};
    result_.exercises.back().points = 7.5;
    progress_.take_hint("planar/predict");
    progress_.take_hint("planar/predict");
  }

  std::string text(const Terminal& terminal) const {
    return list_text(result_, progress_, terminal);
  }

  const TemporaryFolder folder_;
  Progress progress_{folder_ / "progress.txt"};
  GradingResult result_;
};

TEST_F(ListText, GroupsByAssignmentAndCountsHints) {
  EXPECT_EQ(text({false, false, 100}),
            " #  exercise                    title                     points  verdict           "
            "hints\n"
            "\n"
            "2_planar_data: 0 of 10 points\n"
            " 1  planar/predict              预测标签                  0 / 10  WRONG             "
            "hint 2/3\n"
            "\n"
            "3_step_by_step: 17.5 of 20 points\n"
            " 1  linear_forward              Forward: linear part     10 / 10  PASS\n"
            "10  linear_activation_backward  Backward: one layer     7.5 / 10  NONDETERMINISTIC\n"
            "\n"
            "Total: 17.5 of 30 points, 1 of 3 exercises passed\n");
}

TEST_F(ListText, MarksAndColoursSayTheSameAsTheWords) {
  const std::string marked = text({true, true, 100});
  EXPECT_NE(marked.find("\x1b[32m✓  1  linear_forward"), std::string::npos) << marked;
  EXPECT_NE(marked.find("PASS\x1b[0m\n"), std::string::npos) << marked;
  EXPECT_NE(marked.find("\x1b[31m✗ 10  linear_activation_backward"), std::string::npos) << marked;
}

TEST_F(ListText, ANarrowTerminalTakesTwoLinesForEach) {
  EXPECT_EQ(text({false, true, 50}),
            "\n"
            "  2_planar_data: 0 of 10 points\n"
            "✗  1  planar/predict  预测标签\n"
            "      0 / 10  WRONG  hint 2/3\n"
            "\n"
            "  3_step_by_step: 17.5 of 20 points\n"
            "✓  1  linear_forward  Forward: linear part\n"
            "      10 / 10  PASS\n"
            "✗ 10  linear_activation_backward  Backward: one...\n"
            "      7.5 / 10  NONDETERMINISTIC\n"
            "\n"
            "Total: 17.5 of 30 points, 1 of 3 exercises passed\n");
}

TEST_F(ListText, NoLineIsWiderThanTheTerminal) {
  for (const Language language : {Language::en, Language::zh}) {
    speak(language);
    for (std::size_t columns = 40; columns <= 100; ++columns)
      for (const bool utf8 : {false, true})
        for (const std::string& line : lines_of(text({false, utf8, columns})))
          EXPECT_LE(columns_of(line), columns) << line;
  }
}

TEST_F(ListText, WhatIsNotHandedInSaysSo) {
  result_.exercises.front().handed_in = false;
  EXPECT_NE(text({false, false, 80}).find("0 / 10  not handed in     hint 2/3\n"),
            std::string::npos)
      << text({false, false, 80});
}

}  // namespace
}  // namespace dnn

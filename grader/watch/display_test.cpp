#include "grader/watch/display.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace dnn {
namespace {

using Strings = std::vector<std::string>;

bool holds(const Strings& lines, const std::string& line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

Shown an_answer() {
  Shown shown;
  shown.progress = "3 of 39 done";
  shown.task = {"4 name", "", "one", "two", "three", "", "file"};
  shown.answer = {{"4 name: WRONG", "expected", "got", "look"}};
  shown.keys = "keys";
  return shown;
}

TEST(Page, HasTheTaskThenTheAnswerThenTheKeys) {
  EXPECT_EQ(page_of(an_answer(), {24, 80}, "…"),
            (Strings{"3 of 39 done", "", "4 name", "", "one", "two", "three", "", "file", "",
                     "4 name: WRONG", "expected", "got", "look", "", "", "keys"}));
}

TEST(Page, AnAnswerThatIsPassedStandsAboveTheNextTask) {
  Shown shown = an_answer();
  shown.task_first = false;
  const Strings page = page_of(shown, {24, 80}, "…");
  EXPECT_LT(std::find(page.begin(), page.end(), "look"),
            std::find(page.begin(), page.end(), "4 name"));
}

TEST(Page, FitsEveryWindow) {
  Shown shown = an_answer();
  shown.note = {"a note"};
  shown.busy = "grading ...";
  for (const bool has_view : {false, true}) {
    shown.view.assign(has_view ? 50 : 0, "a long line of the view");
    for (std::size_t rows = 1; rows < 30; ++rows)
      for (std::size_t columns = 4; columns < 30; ++columns) {
        const Strings page = page_of(shown, {rows, columns}, "…");
        EXPECT_LE(page.size(), rows);
        for (const std::string& line : page) EXPECT_LE(line.size(), columns + 2);
      }
  }
}

TEST(Page, InALowWindowTheAnswerAndTheFileStay) {
  const Strings page = page_of(an_answer(), {12, 80}, "…");
  EXPECT_EQ(page.size(), 12U);
  for (const char* line : {"4 name", "file", "4 name: WRONG", "look", "keys", "…"})
    EXPECT_TRUE(holds(page, line)) << line;
  EXPECT_FALSE(holds(page, "three"));
}

// As long as they are in the course.
Shown a_pass() {
  Shown shown;
  shown.progress = "3 of 39 done";
  shown.task_first = false;
  shown.answer = {{"4 name: PASS"},
                  {"printed:", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"},
                  {"now you", "know", "this"}};
  shown.task = {"5 next", "0 points", "", "one", "two", "three", "four", "five", "", "file"};
  shown.keys = "keys";
  return shown;
}

TEST(Page, OfWhatIsPassedThePrintedMatricesAreCutFirst) {
  const Strings page = page_of(a_pass(), {24, 80}, "…");
  EXPECT_EQ(
      page,
      (Strings{
          "3 of 39 done", "",      "4 name: PASS", "printed:", "1",      "2",        "3", "…",
          "now you",      "know",  "this",         "",         "5 next", "0 points", "",  "one",
          "two",          "three", "four",         "five",     "",       "file",     "",  "keys"}));
}

TEST(Page, ThenTheEndOfTheTaskIsCutAndNeverWhatIsLearned) {
  const Strings page = page_of(a_pass(), {18, 80}, "…");
  EXPECT_EQ(page,
            (Strings{"3 of 39 done", "", "4 name: PASS", "printed:", "1", "…", "now you", "know",
                     "this", "", "5 next", "0 points", "", "one", "…", "file", "", "keys"}));
}

TEST(Page, WhatIsPrintedIsShownWholeWhereThereIsRoom) {
  const Strings page = page_of(a_pass(), {40, 80}, "…");
  EXPECT_TRUE(holds(page, "12"));
  EXPECT_FALSE(holds(page, "…"));
}

TEST(Shown, WholeIsTheTaskAndTheAnswerInTheirOrder) {
  Shown shown = an_answer();
  EXPECT_EQ(shown.whole(), (Strings{"4 name", "", "one", "two", "three", "", "file", "",
                                    "4 name: WRONG", "expected", "got", "look"}));
  shown = a_pass();
  const Strings whole = shown.whole();
  EXPECT_EQ(whole.front(), "4 name: PASS");
  EXPECT_TRUE(holds(whole, "5 next"));
  EXPECT_FALSE(holds(whole, "…"));
  shown.answer = {};
  EXPECT_EQ(shown.whole(), shown.task);
}

TEST(Page, AViewStandsInThePlaceOfTheRestAndSaysWhereItGoesOn) {
  Shown shown = an_answer();
  for (int line = 0; line < 30; ++line) shown.view.push_back(std::to_string(line));
  Strings page = page_of(shown, {16, 80}, "…");
  EXPECT_EQ(page.size(), 16U);
  EXPECT_TRUE(holds(page, "9"));
  EXPECT_FALSE(holds(page, "10"));
  EXPECT_TRUE(holds(page, "    ... press space for more"));
  EXPECT_FALSE(holds(page, "4 name"));
  shown.view_from = 20;
  page = page_of(shown, {16, 80}, "…");
  EXPECT_TRUE(holds(page, "29"));
  EXPECT_FALSE(holds(page, "    ... press space for more"));
}

}  // namespace
}  // namespace dnn

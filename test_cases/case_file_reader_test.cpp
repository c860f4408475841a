// Every error that FORMAT.md lists, and files that were cut or damaged.
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "given/test_support.hpp"
#include "test_cases/case_file.hpp"
#include "test_cases/damaged_files_test_support.hpp"

namespace dnn {
namespace {

std::string error_of(const std::string& text) {
  return message_of<CaseFileError>([&] { parse_case_file(text, "a.cases"); });
}

// The error when line `number` of the sample is replaced; an added line feed makes it several.
std::string error_with_line(std::size_t number, const std::string& line,
                            std::vector<std::string> lines = sample_lines) {
  lines[number - 1] = line;
  return error_of(joined(lines));
}

TEST(CaseFileReader, ReadsTheSample) {
  const CaseFile file = parse_case_file(joined(sample_lines), "a.cases");
  EXPECT_EQ(file.exercise, "linear_forward");
  ASSERT_EQ(file.cases.size(), 2u);
  EXPECT_EQ(file.cases[0].name, "first");
  EXPECT_EQ(file.cases[0].kind, CaseKind::notebook);
  EXPECT_EQ(file.cases[0].origin, "seed(1): A (2,3)");
  EXPECT_EQ(file.cases[0].tolerance, (Tolerance{0.25, 0.5}));
  EXPECT_EQ(file.cases[0].inputs.matrix("A"), (Matrix{{1, 2, 3}, {4, 5, 6}}));
  EXPECT_EQ(file.cases[0].inputs.text("activation"), "relu");
  EXPECT_EQ(file.cases[0].outputs.number("Z"), 1.5);
  EXPECT_EQ(file.cases[1].kind, CaseKind::edge);
  EXPECT_EQ(file.cases[1].tolerance, std::nullopt);
}

TEST(CaseFileReader, AcceptsWindowsLineEndsAndSpaces) {
  const CaseFile file = parse_case_file(joined(sample_lines), "a.cases");
  EXPECT_EQ(parse_case_file(joined(sample_lines, "\r\n"), "a.cases"), file);
  EXPECT_EQ(parse_case_file(joined(sample_lines, "  \n"), "a.cases"), file);
  EXPECT_EQ(parse_case_file(joined(sample_lines) + "\n\n", "a.cases"), file);
  EXPECT_EQ(error_with_line(10, "  1   2 3 "), "nothing was thrown");
}

TEST(CaseFileReader, SaysWhatIsWrongOnALine) {
  for (const auto& [number, line, message] : damaged_lines()) {
    EXPECT_EQ(error_with_line(number, line), "a.cases" + message) << line;
  }
}

TEST(CaseFileReader, ReadsMistakes) {
  const CaseFile file = parse_case_file(joined(sample_with_mistakes), "a.cases");
  ASSERT_EQ(file.mistakes.size(), 2u);
  EXPECT_EQ(file.mistakes[0],
            (Mistake{"b_subtracted", {"b is lost.", "Where is b?"}, {"b 不见了。", "b 在哪里？"}}));
  const std::vector<WrongAnswer>& answers = file.cases.at(0).wrong_answers;
  ASSERT_EQ(answers.size(), 2u);
  EXPECT_EQ(answers[0].mistakes, std::vector<std::string>{"b_subtracted"});
  EXPECT_TRUE(std::isnan(answers[0].values.matrix("Z")(0, 0)));
  EXPECT_EQ(answers[0].values.matrix("Z")(0, 1), -INFINITY);
  EXPECT_EQ(answers[0].without, std::vector<std::string>{"cost"});
  EXPECT_EQ(answers[0].throws, "");
  EXPECT_EQ(answers[1].throws, "ShapeError: no");
}

TEST(CaseFileReader, SkipsWrongAnswersWhenTold) {
  const std::string text = joined(sample_with_mistakes);
  CaseFile file = parse_case_file(text, "a.cases");
  file.cases[0].wrong_answers.clear();
  EXPECT_EQ(parse_case_file(text, "a.cases", WrongAnswers::skip), file);
  const std::string cut = text.substr(0, text.size() - 4);  // without its last line
  EXPECT_EQ(message_of<CaseFileError>([&] {
              parse_case_file(cut, "a.cases", WrongAnswers::skip);
            }).substr(0, 34),
            "a.cases:28: the file ends here, ex");
}

TEST(CaseFileReader, SaysWhatIsWrongWithMistakes) {
  for (const auto& [number, line, message] : damaged_mistakes()) {
    EXPECT_EQ(error_with_line(number, line, sample_with_mistakes), "a.cases" + message) << line;
  }
}

TEST(CaseFileReader, LimitsTheValuesOfACase) {
  std::string lines = "output v0 number 1";
  for (int i = 1; i < 500; ++i) lines += "\noutput v" + std::to_string(i) + " number 1";
  EXPECT_EQ(error_with_line(13, lines), "nothing was thrown");
  EXPECT_EQ(error_with_line(13, lines + "\noutput last number 1"),
            "a.cases:513: more than 500 outputs");
}

TEST(CaseFileReader, LimitsTheEntriesOfAFile) {
  const std::string row = "input B matrix 1000 1000";
  EXPECT_EQ(error_with_line(12, row),
            "a.cases:12: matrix B (1000, 1000) is too large: a file holds at most 1000000 matrix "
            "entries");
}

TEST(CaseFileReader, LimitsNamesAndTexts) {
  EXPECT_EQ(error_with_line(5, "case " + std::string(100, 'a')), "nothing was thrown");
  EXPECT_EQ(error_with_line(5, "case " + std::string(101, 'a')),
            "a.cases:5: \"" + std::string(40, 'a') +
                "...\" can't be a name, expected 1 to 100 letters, digits and _");
  EXPECT_EQ(error_with_line(7, "origin " + std::string(1000, '-')), "nothing was thrown");
  EXPECT_NE(error_with_line(7, "origin " + std::string(1001, '-')), "nothing was thrown");
}

TEST(CaseFileReader, EscapesWhatItQuotes) {
  EXPECT_EQ(error_with_line(5, std::string("\x1B[31m\0\xFF", 7) + " x"),
            "a.cases:5: \"\\x1B[31m\\x00\\xFF\" is unknown here, expected \"case\"");
  EXPECT_EQ(error_of("\x7F"
                     "ELF\x02\n"),
            "a.cases:1: this is not a case file: it begins with \"\\x7F"
            "ELF\\x02\", expected "
            "\"dnn-cases 2\"");
  EXPECT_EQ(error_of("\xEF\xBB\xBF"
                     "dnn-cases 2\n"),
            "a.cases:1: this is not a case file: it begins with \"\\xEF\\xBB\\xBF"
            "dnn-cases 2\", "
            "expected \"dnn-cases 2\"");
}

TEST(CaseFileReader, SaysWhereTheFileEnds) {
  EXPECT_EQ(error_of(""), "a.cases:1: the file is empty, expected \"dnn-cases 2\"");
  EXPECT_EQ(error_of("dnn-cases 2"), "a.cases:1: the file ends inside this line; it was cut short");
  EXPECT_EQ(error_of("dnn-cases 2\n"),
            "a.cases:2: the file ends here, expected \"exercise\"; it was cut short");
  EXPECT_EQ(error_of(joined({sample_lines.begin(), sample_lines.begin() + 10})),
            "a.cases:11: the file ends here, expected row 2 of matrix A (2, 3); it was cut short");
  EXPECT_EQ(error_of(joined({sample_lines.begin(), sample_lines.begin() + 15})),
            "a.cases:16: the file ends after 1 of 2 cases; it was cut short");
}

TEST(CaseFileReader, NoticesACutAfterEveryByte) {
  for (const char* line_end : {"\n", "\r\n"}) {
    for (const auto& lines : {sample_lines, sample_with_mistakes}) {
      const std::string text = joined(lines, line_end);
      for (std::size_t length = 0; length < text.size(); ++length) {
        const std::string message = error_of(text.substr(0, length));
        EXPECT_EQ(message.substr(0, 8), "a.cases:") << length;
      }
    }
  }
}

bool is_one_printable_line(const std::string& message) {
  for (const char c : message) {
    if (c < ' ' || c > '~') return false;
  }
  return true;
}

// Whatever is read after damage is a file that can be written and read again.
TEST(CaseFileReader, SurvivesDamage) {
  const std::string text = joined(sample_with_mistakes);
  std::mt19937 words(1);
  const auto below = [&words](std::size_t limit) { return words() % limit; };
  int errors = 0;
  for (int round = 0; round < 5000; ++round) {
    std::string damaged = text;
    for (std::size_t times = 1 + below(3); times > 0; --times) {
      const std::size_t at = below(damaged.size());
      const char byte = static_cast<char>(below(256));
      switch (below(4)) {
        case 0:
          damaged[at] = byte;
          break;
        case 1:
          damaged.insert(at, 1, byte);
          break;
        case 2:
          damaged.erase(at, 1 + below(20));
          break;
        default:
          damaged.insert(at, damaged.substr(below(damaged.size()), below(40)));
      }
    }
    try {
      const CaseFile file = parse_case_file(damaged, "a.cases");
      const std::string again = format_case_file(file);
      EXPECT_EQ(format_case_file(parse_case_file(again, "a.cases")), again);
    } catch (const CaseFileError& error) {
      ++errors;
      EXPECT_TRUE(is_one_printable_line(error.what())) << error.what();
      EXPECT_LT(std::string(error.what()).size(), 400u) << error.what();
    }
  }
  EXPECT_GT(errors, 2500);
}

}  // namespace
}  // namespace dnn

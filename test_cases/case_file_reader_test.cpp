// Every error that FORMAT.md lists, and files that were cut or damaged.
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "given/test_support.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {
namespace {

const std::vector<std::string> sample_lines = {
    "dnn-cases 2",                 // 1
    "exercise linear_forward",     // 2
    "cases 2",                     // 3
    "",                            // 4
    "case first",                  // 5
    "kind notebook",               // 6
    "origin seed(1): A (2,3)",     // 7
    "tolerance 0.25 0.5",          // 8
    "input A matrix 2 3",          // 9
    "1 2 3",                       // 10
    "4 5 6",                       // 11
    "input activation text relu",  // 12
    "output Z number 1.5",         // 13
    "end",                         // 14
    "",                            // 15
    "case second",                 // 16
    "kind edge",                   // 17
    "origin by hand",              // 18
    "end",                         // 19
};

const std::vector<std::string> sample_with_mistakes = {
    "dnn-cases 2",                    // 1
    "exercise linear_forward",        // 2
    "cases 1",                        // 3
    "mistake b_subtracted",           // 4
    "diagnosis_en b is lost.",        // 5
    "question_en Where is b?",        // 6
    "diagnosis_zh b 不见了。",        // 7
    "question_zh b 在哪里？",         // 8
    "end",                            // 9
    "mistake W_transposed",           // 10
    "diagnosis_en W is transposed.",  // 11
    "question_en Which shape?",       // 12
    "diagnosis_zh W 被转置了。",      // 13
    "question_zh 形状是什么？",       // 14
    "end",                            // 15
    "case first",                     // 16
    "kind edge",                      // 17
    "origin by hand",                 // 18
    "output Z matrix 1 2",            // 19
    "1 2",                            // 20
    "output cost number 3",           // 21
    "answer b_subtracted",            // 22
    "value Z matrix 1 2",             // 23
    "nan -inf",                       // 24
    "without cost",                   // 25
    "answer W_transposed",            // 26
    "throws ShapeError: no",          // 27
    "end",                            // 28
};

std::string joined(const std::vector<std::string>& lines, const std::string& end = "\n") {
  std::string text;
  for (const std::string& line : lines) text += line + end;
  return text;
}

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

struct LineError {
  std::size_t number;  // the line of the sample that is replaced
  std::string line;
  std::string message;
};

TEST(CaseFileReader, SaysWhatIsWrongOnALine) {
  const std::string plain_name = " can't be a name, expected 1 to 100 letters, digits and _";
  const std::string exercise_name =
      " can't be an exercise, expected 1 to 100 letters, digits and _, with single / between";
  const std::string value_name =
      " can't name a value, expected 1 to 100 letters, digits and any of _ . [ ] ( ) \"";
  const std::string text =
      " can't be a text, expected 1 to 1000 printable ASCII characters without a space at either "
      "end";
  const std::string values = R"(, expected "input", "output", "answer" or "end")";
  const LineError errors[] = {
      {1, "dnn-case 1",
       ":1: this is not a case file: it begins with \"dnn-case 1\", expected \"dnn-cases 2\""},
      {1, "dnn-cases one",
       ":1: the format version is \"one\", expected a whole number from 0 to 1000000"},
      {1, "dnn-cases 3",
       ":1: format version 3 is newer than this grader reads (2); use the grader that came with "
       "the cases"},
      {1, "dnn-cases 1",
       ":1: format version 1 is older than this grader reads (2); generate the cases again"},
      {1, "dnn-cases 2 2", ":1: \"2\" is too much on this line"},
      {2, "", ":2: this line is empty, expected \"exercise\""},
      {2, "exercise", ":2: \"\"" + exercise_name},
      {2, "exercise linear-forward", ":2: \"linear-forward\"" + exercise_name},
      {2, "exercise planar//predict", ":2: \"planar//predict\"" + exercise_name},
      {2, "exercise planar/", ":2: \"planar/\"" + exercise_name},
      {2, "exercise linear forward", ":2: \"forward\" is too much on this line"},
      {3, "case 2", ":3: \"case\" is unknown here, expected \"cases\""},
      {3, "cases -1", ":3: the number of cases is \"-1\", expected a whole number from 0 to 10000"},
      {3, "cases 10001",
       ":3: the number of cases is \"10001\", expected a whole number from 0 to 10000"},
      {3, "cases 99999999999999999999",
       ":3: the number of cases is \"99999999999999999999\", expected a whole number from 0 to "
       "10000"},
      {3, "cases 1",
       ":16: \"case second\" stands after the last of 1 cases; correct the count in line 3, or "
       "remove the text"},
      {3, "cases 3", ":20: the file ends after 2 of 3 cases; it was cut short: generate it again"},
      {4, "notes", ":4: \"notes\" is unknown here, expected \"case\""},
      {5, "case a.b", ":5: \"a.b\"" + plain_name},
      {6, "kind odd", ":6: \"odd\" is not a kind of case, expected notebook, random or edge"},
      {6, "kind edge case", ":6: \"case\" is too much on this line"},
      {7, "origin", ":7: \"\"" + text},
      {7, "origin a\tb", ":7: \"a\\x09b\"" + text},
      {7, "origin\tb", ":7: \"origin\\x09b\" is unknown here, expected \"origin\""},
      {8, "tolerance 1", ":8: the absolute tolerance: \"\" is not a number"},
      {8, "tolerance -1 0", ":8: a tolerance is at least 0"},
      {8, "tolerance 1 nan",
       ":8: the absolute tolerance: \"nan\", but a case holds only finite numbers"},
      {8, "tolerance 1 1\ntolerance 1 1", ":9: the tolerance stands once, after the origin"},
      {9, "", ":9: this line is empty" + values},
      {9, "inputs A number 1", ":9: \"inputs\" is unknown here" + values},
      {9, "input A* number 1", ":9: \"A*\"" + value_name},
      {9, "input A", ":9: \"\" is not a kind of value, expected number, text or matrix"},
      {9, "input A vector 1",
       ":9: \"vector\" is not a kind of value, expected number, text or matrix"},
      {9, "input A matrix x 3",
       ":9: the number of rows is \"x\", expected a whole number from 0 to 1000000"},
      {9, "input A matrix 2",
       ":9: the number of columns is \"\", expected a whole number from 0 to 1000000"},
      {9, "input A matrix 2 3 4", ":9: \"4\" is too much on this line"},
      {9, "input A matrix 3 3", ":12: row 3 of matrix A (3, 3): \"input\" is not a number"},
      {9, "input A matrix 1 3", ":11: \"4\" is unknown here" + values},
      {9, "input A matrix 1000000 1000",
       ":9: matrix A (1000000, 1000) is too large: a file holds at most 1000000 matrix entries"},
      {9, "input A matrix 4294967296 4294967296",
       ":9: the number of rows is \"4294967296\", expected a whole number from 0 to 1000000"},
      {9, "input A matrix 1000000 1",
       ":10: row 1 of matrix A (1000000, 1) has 3 numbers, expected 1"},
      {10, "1 2", ":10: row 1 of matrix A (2, 3) has 2 numbers, expected 3"},
      {10, "1", ":10: row 1 of matrix A (2, 3) has 1 number, expected 3"},
      {10, "", ":10: row 1 of matrix A (2, 3) has 0 numbers, expected 3"},
      {11, "4 5 6 7", ":11: row 2 of matrix A (2, 3) has 4 numbers, expected 3"},
      {11, "4 5 6x", ":11: row 2 of matrix A (2, 3): \"6x\" is not a number"},
      {11, "4 +5 6", ":11: row 2 of matrix A (2, 3): \"+5\" is not a number"},
      {11, "4 5 0x10", ":11: row 2 of matrix A (2, 3): \"0x10\" is not a number"},
      {11, "4 5 1e999", ":11: row 2 of matrix A (2, 3): \"1e999\" doesn't fit a double"},
      {11, "4 5 -inf",
       ":11: row 2 of matrix A (2, 3): \"-inf\", but a case holds only finite numbers"},
      {12, "input A number 1", ":12: there are two inputs named A"},
      {12, "input t text ", ":12: \"\"" + text},
      {12, "input t text caf\xC3\xA9", ":12: \"caf\\xC3\\xA9\"" + text},
      {12, "input n number", ":12: n: \"\" is not a number"},
      {12, "input n number 1,5", ":12: n: \"1,5\" is not a number"},
      {12, "input n number 1 2", ":12: \"2\" is too much on this line"},
      {13, "output Z number 1\ninput W number 1", ":14: inputs come before outputs"},
      {13, "output Z number 1\noutput Z number 1", ":14: there are two outputs named Z"},
      {14, "end of case", ":14: \"of case\" is too much on this line"},
      {14, "case third", ":14: \"case\" is unknown here" + values},
      {16, "case first", ":16: there are two cases named first"},
      {19, "", ":19: this line is empty" + values},
      {19, "end\nmore",
       ":20: \"more\" stands after the last of 2 cases; correct the count in line "
       "3, or remove the text"},
  };
  for (const auto& [number, line, message] : errors) {
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
  const std::string in_answer = R"(, expected "value", "without", "throws", "answer" or "end")";
  const LineError errors[] = {
      {4, "mistake b subtracted", ":4: \"subtracted\" is too much on this line"},
      {5, "diagnosis b is lost.", ":5: \"diagnosis\" is unknown here, expected \"diagnosis_en\""},
      {5, "diagnosis_en",
       ":5: \"\" can't be a sentence, expected 1 to 500 bytes of UTF-8 on one line, without a "
       "space "
       "at either end"},
      {7, "diagnosis_zh \xFF",
       ":7: \"\\xFF\" can't be a sentence, expected 1 to 500 bytes of UTF-8 on one line, without a "
       "space at either end"},
      {9, "case first", ":9: \"case\" is unknown here, expected \"end\""},
      {10, "mistake b_subtracted", ":10: there are two mistakes named b_subtracted"},
      {20, "1 nan", ":20: row 1 of matrix Z (1, 2): \"nan\", but a case holds only finite numbers"},
      {22, "answer", ":22: an answer needs the names of mistakes"},
      {22, "answer b_added", ":22: \"b_added\" is no mistake of this file"},
      {22, "answer b_subtracted b_subtracted", ":22: b_subtracted has two answers in this case"},
      {26, "answer b_subtracted", ":26: b_subtracted has two answers in this case"},
      {23, "output Z matrix 1 2", ":23: \"output\" is unknown here" + in_answer},
      {25, "value Z number 1", ":25: there are two values named Z"},
      {25, "without A", ":25: this case has no output A"},
      {25, "without Z", ":25: this answer speaks twice of Z"},
      {25, "without cost\nwithout cost", ":26: this answer speaks twice of cost"},
      {25, "throws ShapeError: no",
       ":26: the answer before this line holds values and throws, expected one of them"},
      {27, "end",
       ":27: the answer before this line holds nothing, expected a value, a without or a throws"},
      {27, "throws a\nthrows b", ":28: an answer throws once"},
      {28, "end\nmistake late",
       ":29: \"mistake late\" stands after the last of 1 cases; correct the "
       "count in line 3, or remove the text"},
  };
  for (const auto& [number, line, message] : errors) {
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
  EXPECT_EQ(error_of(""),
            "a.cases:1: the file is empty, expected \"dnn-cases 2\"; generate it again");
  EXPECT_EQ(error_of("dnn-cases 2"),
            "a.cases:1: the file ends inside this line; it was cut short: generate it again");
  EXPECT_EQ(error_of("dnn-cases 2\n"),
            "a.cases:2: the file ends here, expected \"exercise\"; it was cut short: generate it "
            "again");
  EXPECT_EQ(error_of(joined({sample_lines.begin(), sample_lines.begin() + 10})),
            "a.cases:11: the file ends here, expected row 2 of matrix A (2, 3); it was cut short: "
            "generate it again");
  EXPECT_EQ(error_of(joined({sample_lines.begin(), sample_lines.begin() + 15})),
            "a.cases:16: the file ends after 1 of 2 cases; it was cut short: generate it again");
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

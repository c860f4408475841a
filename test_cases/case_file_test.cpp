// What is written is read back, to the last bit; what can't be read back isn't written.
#include "test_cases/case_file.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <bit>
#include <cfloat>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <limits>
#include <random>
#include <vector>

#include "given/test_files.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

constexpr const char* sample_text =
    "dnn-cases 2\n"
    "exercise linear_forward\n"
    "cases 2\n"
    "\n"
    "mistake b_subtracted\n"
    "diagnosis_en b is subtracted instead of added.\n"
    "question_en What does equation 4 do with b?\n"
    "diagnosis_zh b 被减去了，应当加上。\n"
    "question_zh 公式 (4) 中 b 是怎样参与运算的？\n"
    "end\n"
    "\n"
    "mistake W_transposed\n"
    "diagnosis_en W is transposed.\n"
    "question_en Which shape has W?\n"
    "diagnosis_zh W 被转置了。\n"
    "question_zh W 的形状是什么？\n"
    "end\n"
    "\n"
    "case first\n"
    "kind notebook\n"
    "origin seed(1): A (2,3), W (1,2)\n"
    "tolerance 0.25 0.5\n"
    "input A matrix 2 3\n"
    "1 -2.5 0.10000000000000001\n"
    "4 5 5.9999999999999998e-30\n"
    "input activation text relu or sigmoid\n"
    "input learning_rate number -0\n"
    "output grads[\"dW1\"] matrix 0 4\n"
    "output caches.size() number 2\n"
    "answer b_subtracted W_transposed\n"
    "value caches.size() number nan\n"
    "value Z matrix 2 2\n"
    "0.3333333333 -inf\n"
    "inf -2.5\n"
    "without grads[\"dW1\"]\n"
    "end\n"
    "\n"
    "case second\n"
    "kind edge\n"
    "origin by hand\n"
    "answer W_transposed\n"
    "throws ShapeError: dot: (3, 4) and (2, 3)\n"
    "end\n";

std::vector<Mistake> sample_mistakes() {
  return {{"b_subtracted",
           {"b is subtracted instead of added.", "What does equation 4 do with b?"},
           {"b 被减去了，应当加上。", "公式 (4) 中 b 是怎样参与运算的？"}},
          {"W_transposed",
           {"W is transposed.", "Which shape has W?"},
           {"W 被转置了。", "W 的形状是什么？"}}};
}

CaseFile sample_file() {
  Case first;
  first.name = "first";
  first.kind = CaseKind::notebook;
  first.origin = "seed(1): A (2,3), W (1,2)";
  first.tolerance = Tolerance{0.25, 0.5};
  first.inputs.add("A", Matrix{{1, -2.5, 0.1}, {4, 5, 6e-30}});
  first.inputs.add("activation", "relu or sigmoid");
  first.inputs.add("learning_rate", -0.0);
  first.outputs.add("grads[\"dW1\"]", Matrix(0, 4));
  first.outputs.add("caches.size()", 2.0);
  WrongAnswer wrong{{"b_subtracted", "W_transposed"}, {}, {"grads[\"dW1\"]"}};
  wrong.values.add("caches.size()", std::nan(""));
  wrong.values.add("Z", Matrix{{0.3333333333, -INFINITY}, {INFINITY, -2.5}});
  first.wrong_answers = {wrong};
  Case second;
  second.name = "second";
  second.kind = CaseKind::edge;
  second.origin = "by hand";
  second.wrong_answers = {
      {{"W_transposed"}, {}, {}, "ShapeError: dot: (3, 4) and (2, 3)"},
  };
  return {"linear_forward", {first, second}, sample_mistakes()};
}

TEST(CaseFile, IsWrittenAsFormatMdSays) { EXPECT_EQ(format_case_file(sample_file()), sample_text); }

// Not with ==, since NaN is not equal to itself.
TEST(CaseFile, IsReadBack) {
  EXPECT_EQ(format_case_file(parse_case_file(sample_text, "a.cases")), sample_text);
}

TEST(CaseFile, WrongAnswersAreReadBackToTenDigits) {
  CaseFile file = sample_file();
  file.cases[0].wrong_answers[0].values = {};
  file.cases[0].wrong_answers[0].values.add("Z", 1.0 / 3);
  const CaseFile read = parse_case_file(format_case_file(file), "a.cases");
  EXPECT_EQ(read.cases[0].wrong_answers[0].values.number("Z"), 0.3333333333);
  file.cases[0].wrong_answers = read.cases[0].wrong_answers;
  EXPECT_EQ(read, file);
}

TEST(CaseFile, MayHoldNoCases) {
  EXPECT_EQ(format_case_file({"x", {}}), "dnn-cases 2\nexercise x\ncases 0\n");
  EXPECT_EQ(parse_case_file("dnn-cases 2\nexercise x\ncases 0\n", "a.cases"), (CaseFile{"x", {}}));
  EXPECT_EQ(parse_case_file("dnn-cases 2\nexercise a/x\ncases 0\n", "a.cases").exercise, "a/x");
}

TEST(CaseFile, MatricesWithoutEntriesHaveNoLines) {
  CaseFile file{"x", {{.name = "c", .origin = "o", .tolerance = {}, .inputs = {}, .outputs = {}}}};
  file.cases[0].inputs.add("a", Matrix(0, 0));
  file.cases[0].inputs.add("b", Matrix(3, 0));
  EXPECT_EQ(format_case_file(file),
            "dnn-cases 2\nexercise x\ncases 1\n\ncase c\nkind random\norigin o\n"
            "input a matrix 0 0\ninput b matrix 3 0\nend\n");
  EXPECT_EQ(parse_case_file(format_case_file(file), "a.cases"), file);
}

// ---- to the last bit

// Matrix and number compare -0 with 0 as equal; bits don't.
void expect_same_bits(const std::vector<double>& numbers) {
  Case written{.name = "c", .origin = "o", .tolerance = {}, .inputs = {}, .outputs = {}};
  Matrix row(1, numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) row(0, i) = numbers[i];
  written.inputs.add("row", row);
  written.outputs.add("number", numbers.front());
  const CaseFile read = parse_case_file(format_case_file({"x", {written}}), "a.cases");
  const Matrix& row_read = read.cases.at(0).inputs.matrix("row");
  ASSERT_EQ(row_read.shape(), row.shape());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    ASSERT_EQ(std::bit_cast<std::uint64_t>(row_read(0, i)),
              std::bit_cast<std::uint64_t>(numbers[i]))
        << numbers[i];
  }
  EXPECT_EQ(std::bit_cast<std::uint64_t>(read.cases[0].outputs.number("number")),
            std::bit_cast<std::uint64_t>(numbers.front()));
}

TEST(CaseFile, KeepsEveryBitOfSpecialNumbers) {
  const double smallest = std::numeric_limits<double>::denorm_min();
  expect_same_bits({-0.0, 0.0, 0.1, 1.0 / 3, -DBL_MAX, DBL_MAX, DBL_MIN, smallest, -smallest,
                    std::nextafter(DBL_MIN, 0), std::nextafter(1, 2), std::nextafter(1, 0),
                    DBL_EPSILON, 9007199254740993.0, 1e22, 1e23, 5e-324, 1.6243453636632417});
}

TEST(CaseFile, KeepsEveryBitOfRandomPatterns) {
  std::mt19937_64 words(1);
  std::vector<double> numbers;
  while (numbers.size() < 20'000) {
    const double number = std::bit_cast<double>(words());
    if (std::isfinite(number)) numbers.push_back(number);
  }
  expect_same_bits(numbers);
}

// ---- what can't be written

std::string writer_error(const CaseFile& file) {
  return message_of<ValueError>([&] { format_case_file(file); });
}

std::string writer_error(const std::string& name, const Value& value) {
  CaseFile file = sample_file();
  file.cases[0].inputs.add(name, value);
  return writer_error(file);
}

template <typename Change>
std::string writer_error_after(Change change) {
  CaseFile file = sample_file();
  change(file);
  return writer_error(file);
}

TEST(CaseFileWriter, RefusesNumbersThatAreNotFinite) {
  EXPECT_EQ(writer_error("x", std::nan("")), "case first, input x: a case file can't hold NaN");
  EXPECT_EQ(writer_error("x", Matrix{{1, -INFINITY}}),
            "case first, input x: a case file can't hold an infinite number");
}

TEST(CaseFileWriter, RefusesNames) {
  const std::string rule = "expected 1 to 100 letters, digits and any of _ . [ ] ( ) \"";
  EXPECT_EQ(writer_error("a b", 1.0), "case first, input a b: the name can't be written, " + rule);
  EXPECT_EQ(writer_error("", 1.0), "case first, input : the name can't be written, " + rule);
  EXPECT_NE(writer_error(std::string(101, 'a'), 1.0), "nothing was thrown");
  EXPECT_EQ(writer_error(std::string(100, 'a'), 1.0), "nothing was thrown");
  EXPECT_EQ(writer_error_after([](CaseFile& file) { file.cases[1].name = "a-b"; }),
            "case \"a-b\": the name can't be written, expected 1 to 100 letters, digits and _");
  EXPECT_EQ(writer_error_after([](CaseFile& file) { file.exercise = "a\n"; }),
            "case file: the exercise is named \"a\\x0A\", expected 1 to 100 letters, digits and _, "
            "with single / between");
  EXPECT_EQ(writer_error_after([](CaseFile& file) { file.cases[1].name = "first"; }),
            "case \"first\": there are two cases of that name");
}

TEST(CaseFileWriter, RefusesTexts) {
  const std::string rule =
      "expected 1 to 1000 printable ASCII characters without a space at either end";
  EXPECT_EQ(writer_error("t", "a\nb"),
            "case first, input t: the text \"a\\x0Ab\" can't be written, " + rule);
  for (const char* text : {"", " ", "a ", " a", "a\tb", "\x7F", "\xC3\xA9"}) {
    EXPECT_NE(writer_error("t", text), "nothing was thrown") << text;
  }
  EXPECT_EQ(writer_error("t", std::string(1000, '~')), "nothing was thrown");
  EXPECT_NE(writer_error("t", std::string(1001, '~')), "nothing was thrown");
  EXPECT_EQ(writer_error_after([](CaseFile& file) { file.cases[0].origin = ""; }),
            "case \"first\": the origin \"\" can't be written, " + rule);
}

TEST(CaseFileWriter, RefusesTolerances) {
  for (const double part : {-1.0, std::nan(""), static_cast<double>(INFINITY)}) {
    EXPECT_NE(writer_error_after([=](CaseFile& file) { file.cases[0].tolerance->absolute = part; }),
              "nothing was thrown");
  }
}

TEST(CaseFileWriter, RefusesWhatIsTooMuch) {
  EXPECT_EQ(writer_error("x", Matrix(1001, 1000)),
            "case first, input x: 1001006 matrix entries in the file, at most 1000000 fit");
  EXPECT_EQ(writer_error("x", Matrix(1'000'001, 0)),
            "case first, input x: 1000001 rows, at most 1000000 fit");
  EXPECT_EQ(writer_error("x", Matrix(999, 1000, 0.1)),
            "case file: 19980961 bytes, at most 16777216 fit");
  EXPECT_EQ(writer_error_after([](CaseFile& file) {
              for (int i = 0; i < 501; ++i) {
                file.cases[1].outputs.add("v" + std::to_string(i), 0.0);
              }
            }),
            "case \"second\": 501 outputs, at most 500 fit");
  EXPECT_EQ(writer_error_after([](CaseFile& file) { file.cases.resize(10'001); }),
            "case file: 10001 cases, at most 10000 fit");
}

TEST(CaseFileWriter, RefusesMistakes) {
  EXPECT_EQ(writer_error_after([](CaseFile& file) { file.mistakes[1].name = "b_subtracted"; }),
            "mistake \"b_subtracted\": there are two mistakes of that name");
  EXPECT_EQ(
      writer_error_after([](CaseFile& file) { file.mistakes[0].name = "b subtracted"; }),
      "mistake \"b subtracted\": the name can't be written, expected 1 to 100 letters, digits "
      "and _");
  for (const char* sentence : {"", " a", "a ", "a\nb", "\xFF", "\xC2\x9B"}) {
    EXPECT_NE(writer_error_after([&](CaseFile& file) { file.mistakes[0].zh.question = sentence; }),
              "nothing was thrown")
        << sentence;
  }
  EXPECT_EQ(
      writer_error_after([](CaseFile& file) { file.mistakes[0].en.diagnosis = "a\tb"; }),
      "mistake \"b_subtracted\": the sentence \"a\\x09b\" can't be written, expected 1 to 500 "
      "bytes of UTF-8 on one line, without a space at either end");
}

TEST(CaseFileWriter, RefusesWrongAnswers) {
  const auto error_of_answer = [](const WrongAnswer& answer) {
    return writer_error_after([&](CaseFile& file) { file.cases[0].wrong_answers = {answer}; });
  };
  Values values;
  values.add("Z", 1.0);
  EXPECT_EQ(error_of_answer({{"b_subtracted"}, values, {}}), "nothing was thrown");
  EXPECT_EQ(error_of_answer({{}, values, {}}), "case first, an answer: it names no mistake");
  EXPECT_EQ(error_of_answer({{"b_added"}, values, {}}),
            "case first, an answer: \"b_added\" is no mistake of this file");
  EXPECT_EQ(error_of_answer({{"b_subtracted"}, {}, {}}),
            "case first, the answer of b_subtracted: it either holds values or throws");
  EXPECT_EQ(error_of_answer({{"b_subtracted"}, values, {}, "std::bad_alloc: no"}),
            "case first, the answer of b_subtracted: it either holds values or throws");
  EXPECT_EQ(error_of_answer({{"b_subtracted"}, {}, {"W"}}),
            "case first, the answer of b_subtracted: the case has no output W");
}

// ---- files

class CaseFileOnDisk : public testing::Test {
 protected:
  fs::path write(const std::string& text) const {
    std::ofstream(folder_ / "a.cases", std::ios::binary) << text;
    return folder_ / "a.cases";
  }

  static std::string error_of(const fs::path& file) {
    return message_of<CaseFileError>([&] { read_case_file(file); });
  }

  const TemporaryFolder temporary_;
  const fs::path folder_ = temporary_.path();
};

TEST_F(CaseFileOnDisk, IsRead) {
  EXPECT_EQ(format_case_file(read_case_file(write(sample_text))), sample_text);
}

TEST_F(CaseFileOnDisk, ErrorsNameIt) {
  const fs::path file = write("dnn-cases 2\nexercise x\nlines\n");
  EXPECT_EQ(error_of(file), file.string() + ":3: \"lines\" is unknown here, expected \"cases\"");
}

TEST_F(CaseFileOnDisk, MayBeMissing) {
  const fs::path file = folder_ / "missing.cases";
  EXPECT_EQ(error_of(file), file.string() + ": can't be read: No such file or directory");
}

TEST_F(CaseFileOnDisk, IsNoFolderAndNoPipe) {
  EXPECT_EQ(error_of(folder_), folder_.string() + ": is a folder, expected a case file");
  const fs::path pipe = folder_ / "pipe";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  EXPECT_EQ(error_of(pipe), pipe.string() + ": is not an ordinary file");
}

TEST_F(CaseFileOnDisk, MayBeEmpty) {
  const fs::path file = write("");
  EXPECT_EQ(error_of(file), file.string() + ":1: the file is empty, expected \"dnn-cases 2\"");
}

TEST_F(CaseFileOnDisk, HasALargestSize) {
  const fs::path file = write(sample_text);
  fs::resize_file(file, 16'777'217);
  EXPECT_EQ(error_of(file),
            file.string() + ": has 16777217 bytes, a case file has at most 16777216");
}

}  // namespace
}  // namespace dnn

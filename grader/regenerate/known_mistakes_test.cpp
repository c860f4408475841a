#include "grader/regenerate/known_mistakes.hpp"

#include <gtest/gtest.h>

#include "given/language/chinese_test_support.hpp"
#include "grader/errors.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

const Catalogue catalogue = parse_catalogue(
    "3 10 linear_forward 3_step_by_step/03_linear_forward.cpp Forward\n"
    "6 10 compute_cost 3_step_by_step/06_compute_cost.cpp Cost\n",
    "catalogue.txt");

std::string header_of(const std::string& name) {
  return "// mistake: " + name +
         "\n"
         "// diagnosis (en): b is lost.\n"
         "// question (en): Where is b?\n"
         "// diagnosis (zh): b 不见了。\n"
         "// question (zh): b 在哪里？\n";
}

class KnownMistakes : public testing::Test {
 protected:
  void write(const std::string& file, const std::string& text) {
    write_text(folder_.path() / file, text);
  }
  std::vector<KnownMistake> read() const { return read_known_mistakes(folder_.path(), catalogue); }

  // What is said of a file, without its folder.
  std::string error() const {
    const std::string message = message_of<InputError>([&] { read(); });
    const std::string folder = folder_.path().string() + "/";
    return message.starts_with(folder) ? message.substr(folder.size()) : message;
  }

  // The file alone is wrong, and that is said in Chinese.
  void expect_chinese_error(const std::string& file, const std::string& text) {
    write(file, text);
    speak(Language::zh);
    const std::string message = error();
    speak(Language::en);
    EXPECT_TRUE(has_chinese(message)) << message;
    EXPECT_EQ(english_left_in(message), "") << message;
    std::filesystem::remove_all(folder_.path() / *std::filesystem::path(file).begin());
  }

  TemporaryFolder folder_;
};

TEST_F(KnownMistakes, AreReadInTheOrderOfTheCatalogueAndOfTheirNames) {
  write("3_step_by_step/linear_forward/b_lost.cpp", header_of("b_lost") + "code\n");
  write("3_step_by_step/linear_forward/W_lost.cpp",
        header_of("W_lost") + "// same as: b_lost\ncode\n");
  write("3_step_by_step/compute_cost/no_mean.cpp", header_of("no_mean"));
  write("README.md", "text");
  write("README.zh.md", "text");
  const std::vector<KnownMistake> mistakes = read();
  ASSERT_EQ(mistakes.size(), 3u);
  EXPECT_EQ(mistakes[0].mistake.name, "W_lost");
  EXPECT_EQ(mistakes[0].same_as, "b_lost");
  EXPECT_EQ(mistakes[1].mistake,
            (Mistake{"b_lost", {"b is lost.", "Where is b?"}, {"b 不见了。", "b 在哪里？"}}));
  EXPECT_EQ(mistakes[1].same_as, "");
  EXPECT_EQ(mistakes[1].source, header_of("b_lost") + "code\n");
  EXPECT_EQ(mistakes[1].exercise, &catalogue[0]);
  EXPECT_EQ(mistakes[2].exercise, &catalogue[1]);
}

TEST_F(KnownMistakes, MayBeNone) {
  EXPECT_TRUE(read().empty());
  EXPECT_TRUE(read_known_mistakes("/no/such/folder", catalogue).empty());
}

TEST_F(KnownMistakes, NeedTheirFirstLines) {
  write("3_step_by_step/linear_forward/b_lost.cpp", "#include \"step_by_step.hpp\"\n");
  EXPECT_EQ(
      error(),
      "3_step_by_step/linear_forward/b_lost.cpp:1: expected \"// mistake: …\", not \"#include "
      "\"step_by_step.hpp\"\"");
  write("3_step_by_step/linear_forward/b_lost.cpp", "// mistake: b_lost\n");
  EXPECT_EQ(
      error(),
      "3_step_by_step/linear_forward/b_lost.cpp:2: expected \"// diagnosis (en): …\", not \"\"");
  write("3_step_by_step/linear_forward/b_lost.cpp", "// mistake: b_lost\n// diagnosis (en):  b.\n");
  EXPECT_EQ(error(),
            "3_step_by_step/linear_forward/b_lost.cpp:2: \" b.\" can't be written, expected 1 to "
            "500 bytes of UTF-8 "
            "on one line, without a space at either end");
}

TEST_F(KnownMistakes, AreNamedAsTheirFiles) {
  write("3_step_by_step/linear_forward/b_lost.cpp", header_of("b_missing"));
  EXPECT_EQ(error(),
            "3_step_by_step/linear_forward/b_lost.cpp:1: the mistake is named \"b_missing\", its "
            "file \"b_lost\"; "
            "they must be the same");
  std::filesystem::remove(folder_.path() / "3_step_by_step/linear_forward/b_lost.cpp");
  write("3_step_by_step/linear_forward/b-lost.cpp", header_of("b-lost"));
  EXPECT_EQ(error(),
            "3_step_by_step/linear_forward/b-lost.cpp:1: \"b-lost\" can't be a name, expected 1 to "
            "100 letters, "
            "digits and _");
}

TEST_F(KnownMistakes, StandInTheFoldersOfExercises) {
  write("b_lost.cpp", header_of("b_lost"));
  EXPECT_EQ(error(),
            "b_lost.cpp: stands beside the folders; a mistake belongs into that of its exercise");
  std::filesystem::remove(folder_.path() / "b_lost.cpp");
  write("9_no_assignment/linear_forward/b_lost.cpp", header_of("b_lost"));
  EXPECT_EQ(error(), "9_no_assignment: no assignment has this name");
  std::filesystem::remove_all(folder_.path() / "9_no_assignment");
  write("3_step_by_step/linear_foward/b_lost.cpp", header_of("b_lost"));
  EXPECT_EQ(error(), "3_step_by_step/linear_foward: no exercise has this name");
  std::filesystem::remove_all(folder_.path() / "3_step_by_step/linear_foward");
  write("3_step_by_step/linear_forward/notes.txt", "text");
  EXPECT_EQ(error(),
            "3_step_by_step/linear_forward/notes.txt: is no .cpp file; only mistakes belong here");
}

TEST_F(KnownMistakes, AreTheSameAsAMistakeOfTheirExercise) {
  write("3_step_by_step/linear_forward/a.cpp", header_of("a") + "// same as: b\n");
  EXPECT_EQ(error(),
            "3_step_by_step/linear_forward/a.cpp: is declared the same as \"b\", which is no "
            "mistake of its own "
            "there");
  write("3_step_by_step/linear_forward/b.cpp", header_of("b") + "// same as: a\n");
  EXPECT_NE(error(), "nothing was thrown") << "in a circle";
  write("3_step_by_step/linear_forward/b.cpp", header_of("b"));
  EXPECT_EQ(error(), "nothing was thrown");
}

TEST_F(KnownMistakes, AreRefusedInChinese) {
  const std::string folder = "3_step_by_step/linear_forward/";
  expect_chinese_error(folder + "b_lost.cpp", "int i;\n");
  expect_chinese_error(folder + "b_lost.cpp", "// mistake: b_lost\n// diagnosis (en):  b.\n");
  expect_chinese_error(folder + "b_lost.cpp", header_of("b_missing"));
  expect_chinese_error(folder + "b-lost.cpp", header_of("b-lost"));
  expect_chinese_error(folder + "a.cpp", header_of("a") + "// same as: b\n");
  expect_chinese_error(folder + "notes.txt", "text");
  expect_chinese_error("b_lost.cpp", header_of("b_lost"));
  expect_chinese_error("9_no_assignment/linear_forward/b_lost.cpp", header_of("b_lost"));
  expect_chinese_error("3_step_by_step/linear_foward/b_lost.cpp", header_of("b_lost"));
}

}  // namespace
}  // namespace dnn

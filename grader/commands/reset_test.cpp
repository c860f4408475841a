#include "grader/commands/reset.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <system_error>

#include "grader/errors.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

constexpr Terminal wide{false, false, 200};

const char* const stub_text =
    "int one() {\n"
    "  // START CODE HERE (about 1 line)\n"
    "  throw NotImplemented(\"one\");\n"
    "  // END CODE HERE\n"
    "}\n";

std::string written(const std::string& line) {
  return "int one() {\n  // START CODE HERE (about 1 line)\n" + line + "\n  // END CODE HERE\n}\n";
}

class ResetCommand : public testing::Test {
 protected:
  ResetCommand() {
    write_text(file_, written("  return 2;"));
    write_text(folders_.solutions / exercise_.file, written("  return 1;"));
  }

  int reset(const std::string& answer, bool yes = false, const Terminal& terminal = wide) {
    std::istringstream in(answer);
    out_.str("");
    return reset_exercise(exercise_, folders_, yes, terminal, in, out_);
  }

  std::string refusal(const std::string& answer = "y\n") {
    try {
      reset(answer);
    } catch (const InputError& error) {
      return error.what();
    }
    return "";
  }

  fs::path copy(int number) const {
    return folders_.copies / ("1_start/01_one." + std::to_string(number) + ".cpp");
  }

  const Exercise exercise_{1, 5, "one", "1_start/01_one.cpp", "One"};
  const TemporaryFolder folder_;
  const ResetFolders folders_{folder_ / "exercises", folder_ / "solutions",
                              folder_ / ".before_reset"};
  const fs::path file_ = folders_.exercises / exercise_.file;
  std::ostringstream out_;
};

TEST_F(ResetCommand, KeepsACopyAndMakesTheStub) {
  EXPECT_EQ(reset("y\n"), 0);
  EXPECT_EQ(read_text(file_), stub_text);
  EXPECT_EQ(read_text(copy(1)), written("  return 2;"));
  EXPECT_EQ(out_.str().find("one: " + file_.string() + " becomes the stub again."), 0U);
  EXPECT_NE(out_.str().find("Go on? y/N "), std::string::npos) << out_.str();
  EXPECT_NE(out_.str().find("\n    cp " + copy(1).string() + " " + file_.string()),
            std::string::npos)
      << out_.str();
}

TEST_F(ResetCommand, CopiesAreCountedAndNoneIsOverwritten) {
  for (int number = 1; number <= 3; ++number) {
    write_text(file_, written("  return " + std::to_string(number) + ";"));
    reset("", true);
  }
  for (int number = 1; number <= 3; ++number)
    EXPECT_EQ(read_text(copy(number)), written("  return " + std::to_string(number) + ";"));
}

TEST_F(ResetCommand, WithYesItDoesNotAsk) {
  EXPECT_EQ(reset("", true), 0);
  EXPECT_EQ(out_.str().find("one: " + file_.string() + " is the stub again.\n"), 0U) << out_.str();
  EXPECT_EQ(read_text(file_), stub_text);
}

TEST_F(ResetCommand, TheCommandToHaveItBackIsOneLine) {
  reset("", true, {false, false, 40});
  EXPECT_NE(out_.str().find("\n    cp " + copy(1).string() + " " + file_.string() + "\n"),
            std::string::npos)
      << out_.str();
}

TEST_F(ResetCommand, AnyOtherAnswerChangesNothing) {
  for (const char* answer : {"n\n", "\n", "yesterday\n", "no"}) {
    EXPECT_EQ(reset(answer), 0);
    EXPECT_NE(out_.str().find("Nothing was changed.\n"), std::string::npos) << out_.str();
  }
  EXPECT_EQ(refusal(""), "reset: nobody answers; with --yes it doesn't ask");
  EXPECT_EQ(read_text(file_), written("  return 2;"));
  EXPECT_FALSE(fs::exists(folders_.copies));
}

TEST_F(ResetCommand, AStubIsLeftAlone) {
  write_text(file_, stub_text);
  EXPECT_EQ(reset("y\n"), 0);
  EXPECT_EQ(out_.str(), file_.string() + " is the stub already: nothing was changed.\n");
  EXPECT_FALSE(fs::exists(folders_.copies));
}

TEST_F(ResetCommand, WithoutSolutionsTheStubIsMadeOfTheFileItself) {
  fs::remove_all(folders_.solutions);
  write_text(file_, "// mine\n" + written("  return 2;\n  return 3;"));
  EXPECT_EQ(reset("y\n"), 0);
  EXPECT_EQ(read_text(file_), std::string("// mine\n") + stub_text);
}

TEST_F(ResetCommand, WithoutMarkersOnlyTheSolutionHelps) {
  write_text(file_, "int one() { return 2; }\n");
  EXPECT_EQ(reset("y\n"), 0);
  EXPECT_EQ(read_text(file_), stub_text);
  fs::remove_all(folders_.solutions);
  const std::string marked = "int one() { return 3; }\n";
  write_text(file_, marked);
  const std::string place = file_.string();
  EXPECT_EQ(refusal(), place +
                           ": has no line with \"// START CODE HERE\", and the stub is what stands "
                           "around the two markers; put them back, or get the file anew, for "
                           "instance with: git checkout -- " +
                           place);
  EXPECT_EQ(read_text(file_), marked);
}

TEST_F(ResetCommand, AFileThatIsGoneComesBack) {
  fs::remove(file_);
  EXPECT_EQ(reset(""), 0) << "there is nothing to lose, so nothing to ask";
  EXPECT_EQ(read_text(file_), stub_text);
  fs::remove(file_);
  fs::remove_all(folders_.solutions);
  EXPECT_EQ(refusal().find(file_.string() + ": isn't there, and there is no solutions/"), 0U);
}

TEST_F(ResetCommand, ALinkIsRefused) {
  const fs::path elsewhere = folder_ / "elsewhere.cpp";
  write_text(elsewhere, "mine\n");
  fs::remove(file_);
  fs::create_symlink(elsewhere, file_);
  EXPECT_EQ(refusal().find(file_.string() + ": is a link to another place"), 0U);
  fs::remove(file_);
  fs::remove(file_.parent_path());
  fs::create_directory(folder_ / "other");
  fs::create_directory_symlink(folder_ / "other", file_.parent_path());
  write_text(folder_ / "other/01_one.cpp", "mine\n");
  EXPECT_EQ(refusal().find(file_.string() + ": is a link to another place"), 0U);
  EXPECT_EQ(read_text(elsewhere), "mine\n");
  EXPECT_EQ(read_text(folder_ / "other/01_one.cpp"), "mine\n");
}

TEST_F(ResetCommand, WithoutACopyNothingIsChanged) {
  write_text(folders_.copies, "a file in the folder's place");
  EXPECT_EQ(refusal().find((folders_.copies / "1_start").string() + ": can't be made ("), 0U);
  EXPECT_EQ(read_text(file_), written("  return 2;"));
}

}  // namespace
}  // namespace dnn

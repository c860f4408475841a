// The commands as a student types them.
#include <gtest/gtest.h>

#include <optional>

#include "grader/progress.hpp"
#include "grader/test_support.hpp"
#include "grader/toolchain.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

const fs::path root = DNN_SOURCE_DIR;

ProcessResult typed_at(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), DNN_GRADER);
  return run_program(arguments);
}

void expect_typing(const std::vector<std::string>& arguments, int code, const std::string& part) {
  const ProcessResult result = typed_at(arguments);
  EXPECT_EQ(result.code, code) << result.output;
  EXPECT_NE(result.output.find(part), std::string::npos) << result.output;
}

// The hints that somebody took in this build are there again afterwards. Only one test may use it:
// tests run side by side.
class HintsOfThisBuild {
 public:
  HintsOfThisBuild()
      : file_(configured_toolchain().build_dir / "progress.txt"),
        before_(fs::exists(file_) ? std::optional(read_text(file_)) : std::nullopt) {
    fs::remove(file_);
  }
  ~HintsOfThisBuild() {
    fs::remove(file_);
    if (before_) write_text(file_, *before_);
  }
  HintsOfThisBuild(const HintsOfThisBuild&) = delete;
  HintsOfThisBuild& operator=(const HintsOfThisBuild&) = delete;

 private:
  fs::path file_;
  std::optional<std::string> before_;
};

// Two exercises of an assignment, the second wrong.
class Commands : public testing::Test {
 protected:
  Commands() {
    const std::string folder = "3_step_by_step/";
    take(root / "solutions" / folder / first_);
    write_text(folder_ / second_, read_text(root / "exercises" / folder / second_));
  }

  void take(const fs::path& file) {
    write_text(folder_ / file.filename().string(), read_text(file));
  }

  std::vector<std::string> words(std::vector<std::string> command) const {
    command.insert(command.end(), {"--submission", folder_.path().string()});
    return command;
  }

  const std::string first_ = "01_initialize_parameters.cpp";
  const std::string second_ = "03_linear_forward.cpp";
  const TemporaryFolder folder_;
};

TEST_F(Commands, LeadThroughAnEvening) {
  const HintsOfThisBuild kept;
  const std::string mine = "--submission " + folder_.path().string();
  const std::vector<std::string> two = {"initialize_parameters", "linear_forward"};
  expect_typing(words({"next", two[0], two[1]}), 1,
                "3_step_by_step, exercise 3: linear_forward (Forward: linear part)\n"
                "0 of 10 points, NOT_IMPLEMENTED\n");
  expect_typing(words({"hint", "linear_forward"}), 0,
                "build/bin/grader " + mine + " hint linear_forward");
  expect_typing(words({"hint", "linear_forward"}), 0, "linear_forward: hint 2 of 3\n\n  1  ");
  expect_typing(words({"list", two[0], two[1]}), 1, "NOT_IMPLEMENTED   hint 2/3\n");
  expect_typing(words({"hint", "linear_forward"}), 0, "There are no more hints.");
  expect_typing(words({"hint", "linear_forward"}), 0, "linear_forward: hint 3 of 3\n");

  write_text(folder_ / second_, "#include \"step_by_step.hpp\"\nint here = ;\nint there = ;\n");
  expect_typing(words({"show", "linear_forward"}), 1, ":3:13: error: ");
  take(root / "solutions/3_step_by_step" / second_);
  expect_typing(words({"show", "linear_forward"}), 0, "[[ 3.26295337 -1.23429987]]");
  expect_typing(words({"next", two[0], two[1]}), 0, "All passed: there is nothing left to do");
  expect_typing(words({"list", two[0], two[1]}), 0,
                "Total: 15 of 15 points, 2 of 2 exercises passed\n");
  expect_typing(words({"list", "linear_forward", "--lang", "zh"}), 0, "正向：线性部分");

  expect_typing(words({"list", "3_step_by_step"}), 1,
                "What to do next: build/bin/grader " + mine + " next 3_step_by_step\n");

  // An assignment stands for the first open exercise in it.
  expect_typing(words({"show", "3_step_by_step"}), 1,
                "2 initialize_parameters_deep: not handed in");
  expect_typing(words({"hint", "3_step_by_step"}), 0, "initialize_parameters_deep: hint 1 of 3\n");
}

TEST_F(Commands, TheLanguageThatWasAskedForStaysInWhatIsSuggested) {
  expect_typing({"explain", "crash", "--lang", "zh"}, 0,
                "build/bin/grader --lang zh --sanitize 练习名");
  write_text(folder_ / second_, "int nothing;\n");
  expect_typing(words({"show", "linear_forward", "--lang=zh"}), 1,
                "build/bin/grader --lang zh reset");
}

TEST_F(Commands, RefuseWrongWordsInOneLine) {
  const auto expect_refused = [](const std::vector<std::string>& arguments,
                                 const std::string& line) {
    const ProcessResult result = typed_at(arguments);
    EXPECT_EQ(result.code, 2);
    EXPECT_EQ(result.output, "grader: " + line + "\n");
  };
  expect_refused({"hint", "linear_forward", "compute_cost"},
                 "hint takes one exercise, or none for the next one; build/bin/grader list lists "
                 "them");
  expect_refused({"show", "linear_forward", "compute_cost"},
                 "show takes one exercise, or none for the next one; build/bin/grader list lists "
                 "them");
  expect_refused({"reset"},
                 "reset takes one exercise, such as: build/bin/grader reset linear_forward");
  expect_refused({"reset", "3_step_by_step"},
                 "reset takes one exercise, such as: build/bin/grader reset linear_forward");
  expect_refused(words({"reset", "linear_forward"}),
                 folder_.path().string() +
                     ": reset changes only your own files, in exercises/; leave --submission away");
  expect_refused({"explain", "linear_forward"},
                 "\"linear_forward\" is no verdict; build/bin/grader explain lists them all");
  expect_refused({"list", "--gtest_filter=linear_forward.*"},
                 "\"--gtest_filter=linear_forward.*\" belongs to grading; leave it away, or the "
                 "command");
}

}  // namespace
}  // namespace dnn

// For tests that grade whole submissions: the solutions, in which a test changes what it is about.
#pragma once

#include <gtest/gtest.h>

#include <map>

#include "grader/grading.hpp"
#include "grader/test_support.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {

inline const std::filesystem::path root = DNN_SOURCE_DIR;

class Grading : public testing::Test {
 protected:
  // One assignment is enough for most tests; nothing asked for is the whole course.
  explicit Grading(const std::vector<std::string>& asked = {"3_step_by_step"}) {
    catalogue_ = select_exercises(read_catalogue(root / "exercises/catalogue.txt"), asked);
    for (const Exercise& exercise : catalogue_) {
      const std::filesystem::path file = root / "test_cases" / exercise.case_file();
      const CaseFile case_file = read_case_file(file);
      selections_.push_back({exercise, case_file.cases, case_file.mistakes});
      write(exercise.name, read_text(root / "solutions" / exercise.file));
    }
  }

  const Exercise& exercise(const std::string& name) const {
    return find_exercise(catalogue_, name);
  }

  // The submission starts as the solutions; each test changes what it is about.
  void write(const std::string& name, const std::string& text) {
    write_text(folder() / exercise(name).file, text);
  }
  void write_function(const std::string& name, const std::string& text) {
    write(name, "#include \"step_by_step.hpp\"\nnamespace dnn {\n" + text + "\n}\n");
  }
  void remove(const std::string& name) { std::filesystem::remove(folder() / exercise(name).file); }
  std::filesystem::path folder() const { return temporary_ / "submission"; }

  std::map<std::string, ExerciseResult> graded() {
    const Submission submission(folder(), catalogue_);
    const Build build(toolchain_, checks_ == Checks::none ? "test" : "test of sanitizers",
                      isolation_, checks_);
    result_ = grade(selections_, catalogue_, submission, build, isolation_);
    std::map<std::string, ExerciseResult> by_name;
    for (const ExerciseResult& result : result_.exercises) by_name[result.exercise.name] = result;
    return by_name;
  }

  static Finding finding(const ExerciseResult& result) {
    return result.first_failure() == nullptr ? Finding{} : result.first_failure()->finding;
  }

  TemporaryFolder temporary_;
  Toolchain toolchain_ = configured_toolchain();
  Isolation isolation_ = probe_isolation(toolchain_);
  Checks checks_ = Checks::none;
  Catalogue catalogue_;
  std::vector<Selection> selections_;
  GradingResult result_;
};

class GradingOfTheCourse : public Grading {
 protected:
  GradingOfTheCourse() : Grading({}) {}
};

}  // namespace dnn

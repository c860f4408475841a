// One submission, ready to be graded: what every command of the grader begins with.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "grader/build.hpp"
#include "grader/catalogue.hpp"
#include "grader/command_line.hpp"
#include "grader/isolation.hpp"
#include "grader/run_case.hpp"
#include "grader/submission.hpp"
#include "grader/suite.hpp"
#include "grader/toolchain.hpp"
#include "grader/verdict.hpp"

namespace dnn {

class Session {
 public:
  // Throws InputError for folders and files that aren't there, and what --sanitize lacks;
  // InfraError where --require-isolation asks for more than there is.
  explicit Session(const Options& options);

  const Toolchain& toolchain() const { return toolchain_; }
  const Isolation& isolation() const { return isolation_; }
  const Catalogue& catalogue() const { return catalogue_; }
  const Submission& submission() const { return submission_; }

  // The exercises that the command line names, in the order of the course.
  const Catalogue& wanted() const { return wanted_; }

  // The suites of some exercises. Throws as load_suite does.
  std::vector<Suite> suites_of(const Catalogue& exercises) const;

  // The paths in the result are as one would type them here. Throws as dnn::grade does.
  GradingResult grade(const std::vector<Selection>& selections, RunMode mode) const;

  // One exercise with all its cases.
  ExerciseResult grade(const Exercise& exercise) const;

  // Whether one exercise passes all its cases by itself. Its runs with the student's own functions,
  // of which a change of one function asks for many, are left out.
  bool passes(const Exercise& exercise) const;

 private:
  std::filesystem::path folder_or(const std::filesystem::path& given, const char* ours) const;

  Toolchain toolchain_;
  Isolation isolation_;
  Catalogue catalogue_;
  Catalogue wanted_;
  std::filesystem::path cases_;
  Submission submission_;
  Build build_;
};

}  // namespace dnn

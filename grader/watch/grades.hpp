// What is known of the exercises that a watch is about.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "grader/session.hpp"

namespace dnn {

// Not copied while a grading runs in another thread.
class Grades {
 public:
  // Throws as Session does.
  explicit Grades(const Options& options);

  const Session& session() const { return *session_; }
  const Catalogue& wanted() const { return wanted_; }
  std::filesystem::path exercises() const { return session_->toolchain().source_dir / "exercises"; }

  // After a change to what all exercises are built with. Throws as Session does.
  void renew();

  // Grades one anew; grades all those of which nothing is known. Throw as Session::grade does.
  const ExerciseResult& grade(const Exercise& exercise);
  void grade_the_rest();

  // Its last result, or nullptr.
  const ExerciseResult* result_of(const Exercise& exercise) const;
  void forget(const Exercise& exercise) { results_.erase(exercise.name); }
  void forget_all() { results_.clear(); }

  bool is_passed(const Exercise& exercise) const;
  std::size_t passed() const;
  bool all_passed() const { return passed() == wanted_.size(); }

  // How many there are of which nothing is known.
  std::size_t unknown() const { return wanted_.size() - results_.size(); }

  // All that are known, in the order of the course.
  GradingResult known() const;

 private:
  Options options_;
  std::unique_ptr<Session> session_;
  Catalogue wanted_;
  std::map<std::string, ExerciseResult> results_;  // by the name of the exercise
};

}  // namespace dnn

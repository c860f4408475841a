#include "grader/watch/grades.hpp"

#include <algorithm>

namespace dnn {

Grades::Grades(const Options& options)
    : options_(options),
      session_(std::make_unique<Session>(options)),
      wanted_(session_->wanted()) {}

void Grades::renew() { session_ = std::make_unique<Session>(options_); }

const ExerciseResult& Grades::grade(const Exercise& exercise) {
  results_.erase(exercise.name);  // a fault leaves nothing that is out of date
  return results_.emplace(exercise.name, session_->grade(exercise)).first->second;
}

void Grades::grade_the_rest() {
  Catalogue unknown;
  for (const Exercise& exercise : wanted_)
    if (result_of(exercise) == nullptr) unknown.push_back(exercise);
  if (unknown.empty()) return;
  std::vector<Selection> selections;
  for (const Suite& suite : session_->suites_of(unknown)) selections.push_back(whole(suite));
  GradingResult graded = session_->grade(selections, RunMode::when_changed);
  for (ExerciseResult& result : graded.exercises)
    results_.insert_or_assign(result.exercise.name, std::move(result));
}

const ExerciseResult* Grades::result_of(const Exercise& exercise) const {
  const auto found = results_.find(exercise.name);
  return found == results_.end() ? nullptr : &found->second;
}

bool Grades::is_passed(const Exercise& exercise) const {
  const ExerciseResult* result = result_of(exercise);
  return result != nullptr && result->verdict() == Verdict::pass;
}

std::size_t Grades::passed() const {
  return static_cast<std::size_t>(
      std::count_if(wanted_.begin(), wanted_.end(),
                    [&](const Exercise& exercise) { return is_passed(exercise); }));
}

GradingResult Grades::known() const {
  GradingResult result;
  for (const Exercise& exercise : wanted_)
    if (const ExerciseResult* known = result_of(exercise)) result.exercises.push_back(*known);
  return result;
}

}  // namespace dnn

#include "grader/regenerate/audit.hpp"

#include <algorithm>
#include <cstdio>

#include "grader/columns.hpp"
#include "grader/diagnosis/known_mistake.hpp"
#include "grader/errors.hpp"
#include "grader/exercise_grading.hpp"
#include "grader/messages/instructors.hpp"
#include "grader/parallel.hpp"
#include "grader/text.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {
namespace {

constexpr double least_share_named = 0.95;

std::string counted_mistakes(std::size_t count) {
  return count == 1 ? say(messages::one_mistake) : say(messages::several_mistakes, count);
}

std::string counted_cases(std::size_t count) {
  return count == 1 ? say(messages::one_case) : say(messages::several_cases, count);
}

ExerciseResult graded(const KnownMistake& known, const CaseFile& file, const Catalogue& catalogue,
                      const Build& build, const Isolation& isolation) {
  const Selection selection{*known.exercise, file.cases, file.mistakes};
  CompiledFiles files;
  files.emplace(known.exercise->name, build.compile(*known.exercise, known.source));
  ExerciseGrading grading(selection, catalogue, files, build, isolation);
  grading.grade_alone();
  return grading.take_result();
}

// The mistakes of one exercise, their results, and its cases.
struct Chapter {
  const CaseFile* file;
  std::vector<const KnownMistake*> mistakes;
  std::vector<const ExerciseResult*> results;
};

class Writer {
 public:
  Audit write(const std::vector<Chapter>& chapters) {
    for (const Chapter& chapter : chapters) {
      if (chapter.mistakes.empty()) {
        problem(say(messages::has_no_mistake, chapter.file->exercise));
        continue;
      }
      write_head(chapter);
      for (std::size_t i = 0; i < chapter.mistakes.size(); ++i)
        write_row(*chapter.mistakes[i], *chapter.results[i]);
      look_for_strangers(chapter);
      look_for_pairs(chapter);
    }
    write_total();
    return std::move(audit_);
  }

 private:
  void line(const std::string& content) { audit_.table += content + "\n"; }
  void problem(const std::string& content) { audit_.problems.push_back(content); }

  void write_head(const Chapter& chapter) {
    line(say(messages::audit_head, chapter.file->exercise,
             counted_mistakes(chapter.mistakes.size()), counted_cases(chapter.file->cases.size())));
    std::string cases;
    for (const Case& test_case : chapter.file->cases)
      cases += (cases.empty() ? "" : ", ") + test_case.name;
    for (const std::string& part : wrapped(cases, 96)) line("  " + part);
    width_ = 7;
    for (const KnownMistake* known : chapter.mistakes)
      width_ = std::max(width_, known->mistake.name.size());
    const std::size_t cases_width = std::max<std::size_t>(7, chapter.file->cases.size());
    line("  " + padded(say(messages::column_mistake), width_) + "  " +
         padded(say(messages::column_cases), cases_width) + "  " +
         padded(say(messages::column_caught), 8) + "  " + say(messages::column_named));
  }

  void write_row(const KnownMistake& known, const ExerciseResult& result) {
    std::string pattern;
    for (const CaseResult& each : result.cases)
      pattern += each.finding.verdict == Verdict::pass ? '.' : 'x';
    const std::size_t caught = result.cases.size() - result.passed();
    line("  " + padded(known.mistake.name, width_) + "  " + padded(pattern, 7) + "  " +
         padded(say(messages::caught_of, caught, result.cases.size()), 8) + "  " +
         named_text(known, result));
    ++total_;
    caught_ += caught > 0;
    named_ += is_named(known, result);
    if (caught == 0)
      problem(say(messages::never_caught, known.file.string()));
    else if (!known.same_as.empty() && !is_named(known, result))
      problem(say(messages::not_the_same, known.file.string(), known.same_as));
  }

  static const std::string& right_name(const KnownMistake& known) {
    return known.same_as.empty() ? known.mistake.name : known.same_as;
  }

  static bool is_named(const KnownMistake& known, const ExerciseResult& result) {
    return result.diagnosis && result.diagnosis->is_known &&
           result.diagnosis->mistake.name == right_name(known);
  }

  static std::string named_text(const KnownMistake& known, const ExerciseResult& result) {
    if (is_named(known, result))
      return known.same_as.empty() ? say(messages::named_right)
                                   : say(messages::named_as, known.same_as);
    if (result.diagnosis) return say(messages::named_otherwise, result.diagnosis->mistake.name);
    return say(messages::not_named, name_of(result.verdict()));
  }

  // What the case files hold must be what the folder holds.
  void look_for_strangers(const Chapter& chapter) {
    std::vector<std::string> ours;
    for (const KnownMistake* known : chapter.mistakes)
      if (known->same_as.empty()) ours.push_back(known->mistake.name);
    std::vector<std::string> stored;
    for (const Mistake& mistake : chapter.file->mistakes) stored.push_back(mistake.name);
    for (const std::string& name : ours)
      if (std::find(stored.begin(), stored.end(), name) == stored.end())
        problem(say(messages::not_in_case_file, chapter.file->exercise, name));
    for (const std::string& name : stored)
      if (std::find(ours.begin(), ours.end(), name) == ours.end())
        problem(say(messages::only_in_case_file, chapter.file->exercise, name));
  }

  void look_for_pairs(const Chapter& chapter) {
    const std::vector<Mistake>& stored = chapter.file->mistakes;
    for (std::size_t i = 0; i < stored.size(); ++i)
      for (std::size_t j = i + 1; j < stored.size(); ++j)
        if (are_alike(stored[i].name, stored[j].name, chapter.file->cases))
          problem(say(messages::told_apart_by_none, chapter.file->exercise, stored[i].name,
                      stored[j].name));
  }

  void write_total() {
    const double share =
        total_ == 0 ? 0.0 : static_cast<double>(named_) / static_cast<double>(total_);
    char percent[16];
    std::snprintf(percent, sizeof percent, "%.1f", 100 * share);
    line("");
    line(say(messages::audit_total, counted_mistakes(total_), caught_, named_,
             std::string(percent)));
    if (share < least_share_named) problem(say(messages::too_few_named));
  }

  Audit audit_;
  std::size_t width_ = 0;
  std::size_t total_ = 0;
  std::size_t caught_ = 0;
  std::size_t named_ = 0;
};

}  // namespace

Audit audit(const Catalogue& catalogue, const std::vector<KnownMistake>& mistakes,
            const std::filesystem::path& cases, const Build& build, const Isolation& isolation) {
  std::vector<CaseFile> files;
  std::vector<Chapter> chapters(catalogue.size());
  for (const Exercise& exercise : catalogue)
    files.push_back(read_case_file(cases / exercise.case_file()));
  std::vector<ExerciseResult> results(mistakes.size());
  parallel_for(mistakes.size(), [&](std::size_t i) {
    const auto number = static_cast<std::size_t>(mistakes[i].exercise - catalogue.data());
    results[i] = graded(mistakes[i], files[number], catalogue, build, isolation);
  });
  for (std::size_t i = 0; i < files.size(); ++i) chapters[i].file = &files[i];
  for (std::size_t i = 0; i < mistakes.size(); ++i) {
    Chapter& chapter = chapters[static_cast<std::size_t>(mistakes[i].exercise - catalogue.data())];
    chapter.mistakes.push_back(&mistakes[i]);
    chapter.results.push_back(&results[i]);
  }
  return Writer().write(chapters);
}

}  // namespace dnn

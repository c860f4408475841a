#include "grader/regenerate/audit.hpp"

#include <algorithm>
#include <cstdio>

#include "grader/columns.hpp"
#include "grader/diagnosis/known_mistake.hpp"
#include "grader/errors.hpp"
#include "grader/exercise_grading.hpp"
#include "grader/parallel.hpp"
#include "grader/text.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {
namespace {

constexpr double least_share_named = 0.95;

// "1 thing", "2 things".
std::string counted(std::size_t count, const std::string& thing) {
  return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
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
        problem(chapter.file->exercise + " has no known mistake");
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
    line(chapter.file->exercise + ": " + counted(chapter.mistakes.size(), "mistake") + ", " +
         counted(chapter.file->cases.size(), "case"));
    std::string cases;
    for (const Case& test_case : chapter.file->cases)
      cases += (cases.empty() ? "" : ", ") + test_case.name;
    for (const std::string& part : wrapped(cases, 96)) line("  " + part);
    width_ = 7;
    for (const KnownMistake* known : chapter.mistakes)
      width_ = std::max(width_, known->mistake.name.size());
    line("  " + padded("mistake", width_) + "  " + padded("in case", chapter.file->cases.size()) +
         "  caught    named");
  }

  void write_row(const KnownMistake& known, const ExerciseResult& result) {
    std::string pattern;
    for (const CaseResult& each : result.cases)
      pattern += each.finding.verdict == Verdict::pass ? '.' : 'x';
    const std::size_t caught = result.cases.size() - result.passed();
    line("  " + padded(known.mistake.name, width_) + "  " + padded(pattern, 7) + "  " +
         padded(std::to_string(caught) + " of " + std::to_string(result.cases.size()), 8) + "  " +
         named_text(known, result));
    ++total_;
    caught_ += caught > 0;
    named_ += is_named(known, result);
    if (caught == 0)
      problem(known.file.string() + ": no case catches it; add a case that does");
    else if (!known.same_as.empty() && !is_named(known, result))
      problem(known.file.string() + ": declared the same as " + known.same_as +
              ", but it answers otherwise");
  }

  static const std::string& right_name(const KnownMistake& known) {
    return known.same_as.empty() ? known.mistake.name : known.same_as;
  }

  static bool is_named(const KnownMistake& known, const ExerciseResult& result) {
    return result.diagnosis && result.diagnosis->is_known &&
           result.diagnosis->mistake.name == right_name(known);
  }

  static std::string named_text(const KnownMistake& known, const ExerciseResult& result) {
    if (is_named(known, result)) return known.same_as.empty() ? "yes" : "as " + known.same_as;
    if (result.diagnosis) return "no, as " + result.diagnosis->mistake.name;
    return "no, " + std::string(name_of(result.verdict()));
  }

  // What the case files hold must be what the folder holds.
  void look_for_strangers(const Chapter& chapter) {
    const std::string again = "; run build/bin/regenerate";
    std::vector<std::string> ours;
    for (const KnownMistake* known : chapter.mistakes)
      if (known->same_as.empty()) ours.push_back(known->mistake.name);
    std::vector<std::string> stored;
    for (const Mistake& mistake : chapter.file->mistakes) stored.push_back(mistake.name);
    for (const std::string& name : ours)
      if (std::find(stored.begin(), stored.end(), name) == stored.end())
        problem(chapter.file->exercise + ": the case file doesn't hold " + name + again);
    for (const std::string& name : stored)
      if (std::find(ours.begin(), ours.end(), name) == ours.end())
        problem(chapter.file->exercise + ": the case file holds " + name +
                ", which solutions/mistakes doesn't" + again);
  }

  void look_for_pairs(const Chapter& chapter) {
    const std::vector<Mistake>& stored = chapter.file->mistakes;
    for (std::size_t i = 0; i < stored.size(); ++i)
      for (std::size_t j = i + 1; j < stored.size(); ++j)
        if (are_alike(stored[i].name, stored[j].name, chapter.file->cases))
          problem(chapter.file->exercise + ": " + stored[i].name + " and " + stored[j].name +
                  " answer the same in every case; add a case that tells them apart, or declare "
                  "one the same as the other");
  }

  void write_total() {
    const double share =
        total_ == 0 ? 0.0 : static_cast<double>(named_) / static_cast<double>(total_);
    char percent[16];
    std::snprintf(percent, sizeof percent, "%.1f", 100 * share);
    line("");
    line(counted(total_, "mistake") + ": " + std::to_string(caught_) + " caught, " +
         std::to_string(named_) + " named (" + percent + " %)");
    if (share < least_share_named) problem("fewer than 95 in a hundred mistakes are named");
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

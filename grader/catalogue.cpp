#include "grader/catalogue.hpp"

#include <algorithm>
#include <sstream>

#include "grader/errors.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

std::string place(const std::string& file, int line) {
  return file + ":" + std::to_string(line) + ": ";
}

Exercise parse_line(const std::string& line, const std::string& where) {
  std::istringstream words(line);
  Exercise exercise;
  std::string path;
  words >> exercise.number >> exercise.points >> exercise.name >> path >> std::ws;
  std::getline(words, exercise.title);
  if (exercise.title.empty())
    throw InputError(where + "expected number, points, name, file and title, separated by spaces");
  if (exercise.points < 0) throw InputError(where + "points can't be negative");
  exercise.file = path;
  if (exercise.assignment().empty() || exercise.file.is_absolute())
    throw InputError(where + "the file stands in an assignment's folder, as in 3_step_by_step/" +
                     exercise.file.filename().string());
  return exercise;
}

void refuse_twins(const Catalogue& catalogue, const Exercise& added, const std::string& where) {
  for (const Exercise& exercise : catalogue) {
    if (exercise.name == added.name) throw InputError(where + added.name + " is listed twice");
    if (exercise.number == added.number)
      throw InputError(where + "number " + std::to_string(added.number) + " is taken by " +
                       exercise.name);
  }
}

std::size_t edit_distance(const std::string& a, const std::string& b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

Catalogue parse_catalogue(std::string_view text, const std::string& file) {
  Catalogue catalogue;
  int line_number = 0;
  for (const std::string& line : lines_of(text)) {
    const std::string where = place(file, ++line_number);
    if (line.empty() || line.starts_with("#")) continue;
    const Exercise exercise = parse_line(line, where);
    refuse_twins(catalogue, exercise, where);
    catalogue.push_back(exercise);
  }
  if (catalogue.empty()) throw InputError(file + ": lists no exercise");
  std::sort(catalogue.begin(), catalogue.end(),
            [](const Exercise& a, const Exercise& b) { return a.number < b.number; });
  return catalogue;
}

Catalogue read_catalogue(const std::filesystem::path& file) {
  return parse_catalogue(read_text_file(file), file.string());
}

const Exercise& find_exercise(const Catalogue& catalogue, const std::string& name) {
  const Exercise* nearest = nullptr;
  std::size_t distance = name.size() / 3 + 1;  // farther names are no slip of the hand
  for (const Exercise& exercise : catalogue) {
    if (exercise.name == name) return exercise;
    if (edit_distance(exercise.name, name) > distance) continue;
    distance = edit_distance(exercise.name, name);
    nearest = &exercise;
  }
  const std::string suggestion = nearest == nullptr ? "" : "did you mean " + nearest->name + "? ";
  throw InputError("there is no exercise " + in_quotes(name) + "; " + suggestion +
                   "exercises/catalogue.txt lists them all");
}

}  // namespace dnn

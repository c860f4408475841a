#include "grader/catalogue.hpp"

#include <algorithm>
#include <set>
#include <sstream>

#include "grader/command_names.hpp"
#include "grader/errors.hpp"
#include "grader/messages/inputs.hpp"
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
  if (exercise.title.empty()) throw InputError(where + say(messages::catalogue_line));
  if (exercise.points < 0) throw InputError(where + say(messages::negative_points));
  exercise.file = path;
  if (exercise.assignment().empty() || exercise.file.is_absolute())
    throw InputError(where + say(messages::outside_assignment, exercise.file.filename().string()));
  return exercise;
}

void refuse_twins(const Catalogue& catalogue, const Exercise& added, const std::string& where) {
  for (const Exercise& exercise : catalogue) {
    if (exercise.name == added.name)
      throw InputError(where + say(messages::listed_twice, added.name));
    if (exercise.assignment() == added.assignment() && exercise.number == added.number)
      throw InputError(where + say(messages::number_taken, added.number, exercise.name));
  }
}

// predict of planar/predict
std::string last_part(const std::string& name) { return name.substr(name.rfind('/') + 1); }

Catalogue by_last_part(const Catalogue& catalogue, const std::string& name) {
  Catalogue found;
  for (const Exercise& exercise : catalogue)
    if (last_part(exercise.name) == name) found.push_back(exercise);
  return found;
}

// Whether a path ends with 3_step_by_step/03_linear_forward.cpp, or is nothing but the last part.
bool is_file_of(const Exercise& exercise, const std::filesystem::path& path) {
  return path.filename() == exercise.file.filename() &&
         (!path.has_parent_path() || path.parent_path().filename() == exercise.assignment());
}

// 1_basics, 1_basics/ or a path that ends so.
bool is_folder_of(const Exercise& exercise, std::string path) {
  while (path.ends_with('/')) path.pop_back();
  return std::filesystem::path(path).filename() == exercise.assignment();
}

bool is_command(const std::string& name) {
  return std::any_of(command_names.begin(), command_names.end(),
                     [&](const auto& command) { return command.first == name; });
}

// Whole names first: of several that are as near, the first is meant.
std::string suggestion_for(const Catalogue& catalogue, const std::string& name) {
  NearestName nearest(name);
  for (const auto& [command, unused] : command_names)
    nearest.compare(std::string(command), std::string(command));
  nearest.compare("help", "--help");
  for (const Exercise& exercise : catalogue) {
    nearest.compare(exercise.name, exercise.name);
    nearest.compare(exercise.assignment(), exercise.assignment());
  }
  for (const Exercise& exercise : catalogue)
    nearest.compare(last_part(exercise.name), exercise.name);
  const std::string meant = nearest.suggestion();
  return meant.empty() ? "" : say(messages::did_you_mean, meant);
}

}  // namespace

std::string Exercise::stem() const {
  const std::string numbered = file.stem().string();
  const std::size_t letter = numbered.find_first_not_of("0123456789_");
  return letter == std::string::npos ? numbered : numbered.substr(letter);
}

std::filesystem::path Exercise::case_file() const {
  return std::filesystem::path(assignment()) / (stem() + ".cases");
}

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
  if (catalogue.empty()) throw InputError(say(messages::lists_no_exercise, file));
  std::sort(catalogue.begin(), catalogue.end(), [](const Exercise& a, const Exercise& b) {
    return std::pair(a.assignment(), a.number) < std::pair(b.assignment(), b.number);
  });
  return catalogue;
}

Catalogue read_catalogue(const std::filesystem::path& file) {
  return parse_catalogue(read_text_file(file), file.string());
}

Catalogue catalogue_in(const std::filesystem::path& exercises) {
  require_exercises(exercises);
  return read_catalogue(exercises / "catalogue.txt");
}

void require_exercises(const std::filesystem::path& exercises) {
  if (!std::filesystem::is_directory(exercises))
    throw InputError(say(messages::no_exercises_folder, short_path(exercises)));
}

const Exercise& find_exercise(const Catalogue& catalogue, const std::string& name) {
  for (const Exercise& exercise : catalogue)
    if (exercise.name == name || is_file_of(exercise, name)) return exercise;
  const Catalogue namesakes = by_last_part(catalogue, name);
  if (namesakes.size() > 1)
    throw InputError(say(messages::several_of_name, in_quotes(name), names_in(namesakes)));
  if (!namesakes.empty()) return find_exercise(catalogue, namesakes.front().name);
  if (is_command(name)) throw InputError(say(messages::second_command, name));
  throw InputError(
      say(messages::no_such_exercise, in_quotes(name), suggestion_for(catalogue, name)));
}

Catalogue select_exercises(const Catalogue& catalogue, const std::vector<std::string>& asked) {
  if (asked.empty()) return catalogue;
  std::set<std::string> names;
  for (const std::string& each : asked) {
    bool is_assignment = false;
    for (const Exercise& exercise : catalogue) {
      if (!is_folder_of(exercise, each)) continue;
      is_assignment = true;
      names.insert(exercise.name);
    }
    if (!is_assignment) names.insert(find_exercise(catalogue, each).name);
  }
  Catalogue selected = catalogue;
  std::erase_if(selected, [&](const Exercise& exercise) { return !names.contains(exercise.name); });
  return selected;
}

bool is_name_in(const Catalogue& catalogue, const std::string& name) {
  return std::any_of(catalogue.begin(), catalogue.end(), [&](const Exercise& exercise) {
    return exercise.name == name || last_part(exercise.name) == name ||
           exercise.assignment() == name;
  });
}

Catalogue namesakes_of(const Catalogue& catalogue, const Exercise& exercise) {
  Catalogue namesakes = by_last_part(catalogue, last_part(exercise.name));
  std::erase_if(namesakes, [&](const Exercise& each) { return each.name == exercise.name; });
  return namesakes;
}

Catalogue from_behind(const Catalogue& catalogue, const Exercise& exercise) {
  Catalogue others = catalogue;
  const auto found = std::find_if(others.begin(), others.end(),
                                  [&](const Exercise& each) { return each.name == exercise.name; });
  std::rotate(others.begin(), found, others.end());
  others.erase(others.begin());
  return others;
}

std::string names_in(const Catalogue& exercises) {
  std::string names;
  for (const Exercise& exercise : exercises) names += (names.empty() ? "" : ", ") + exercise.name;
  return names;
}

}  // namespace dnn

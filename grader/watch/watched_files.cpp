#include "grader/watch/watched_files.hpp"

#include <algorithm>
#include <string>

namespace dnn {
namespace {

namespace fs = std::filesystem;

bool is_built_into_runners(const fs::path& file) {
  const std::string name = file.filename().string();
  return name.ends_with(".cpp") && !name.ends_with("_test.cpp") && !name.ends_with("_bench.cpp");
}

}  // namespace

std::vector<fs::path> WatchedFiles::all() const {
  std::vector<fs::path> files = exercises;
  files.insert(files.end(), parts.begin(), parts.end());
  return files;
}

std::optional<std::size_t> WatchedFiles::exercise_of(const fs::path& file) const {
  const auto found = std::find(exercises.begin(), exercises.end(), file);
  if (found == exercises.end()) return std::nullopt;
  return static_cast<std::size_t>(found - exercises.begin());
}

WatchedFiles watched_files(const Grades& grades) {
  WatchedFiles files;
  for (const Exercise& exercise : grades.wanted())
    files.exercises.push_back(grades.session().submission().file_of(exercise));
  for (const auto& folder : fs::directory_iterator(grades.exercises())) {
    if (!folder.is_directory()) continue;
    const bool is_given = folder.path().filename() == "given";
    for (const auto& file : fs::directory_iterator(folder.path()))
      if (file.path().extension() == ".hpp" || (is_given && is_built_into_runners(file.path())))
        files.parts.push_back(file.path());
  }
  return files;
}

ChangedPart part_of(const fs::path& file) {
  return file.extension() == ".cpp" ? ChangedPart::given_source : ChangedPart::header;
}

}  // namespace dnn

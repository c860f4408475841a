#include "grader/guide.hpp"

#include <algorithm>

#include "grader/errors.hpp"
#include "grader/messages/commands.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

constexpr std::array guide_fields = {"title (zh)",  "task (en)",    "task (zh)",   "hint 1 (en)",
                                     "hint 1 (zh)", "hint 2 (en)",  "hint 2 (zh)", "hint 3 (en)",
                                     "hint 3 (zh)", "learned (en)", "learned (zh)"};

class GuideParser {
 public:
  GuideParser(const std::string& file, const Catalogue& exercises)
      : file_(file), exercises_(exercises) {}

  void take_line(const std::string& line) {
    ++line_;
    if (line.empty() || line.starts_with('#')) return;
    const std::size_t colon = line.find(": ");
    if (colon == std::string::npos || line.find_first_not_of(' ', colon + 1) == std::string::npos)
      fail(line_, say(messages::guide_line));
    const std::string field = line.substr(0, colon);
    const std::string content = line.substr(line.find_first_not_of(' ', colon + 1));
    if (field == "exercise") return begin(content);
    if (std::find(guide_fields.begin(), guide_fields.end(), field) == guide_fields.end())
      fail(line_, say(messages::guide_unknown_field, in_quotes(field)));
    if (exercise_.empty()) fail(line_, say(messages::guide_without_exercise));
    if (!guides_[exercise_].emplace(field, content).second)
      fail(line_, say(messages::guide_twice, in_quotes(field), exercise_));
  }

  Guides take_guides() {
    require_whole();
    return std::move(guides_);
  }

 private:
  [[noreturn]] void fail(int line, const std::string& what) const {
    throw InputError(file_ + ":" + std::to_string(line) + ": " + what);
  }

  void begin(const std::string& name) {
    require_whole();
    const bool is_known =
        std::any_of(exercises_.begin(), exercises_.end(),
                    [&](const Exercise& exercise) { return exercise.name == name; });
    if (!is_known) fail(line_, say(messages::guide_unknown_exercise, in_quotes(name)));
    if (guides_.contains(name)) fail(line_, say(messages::guide_twice, "exercise", name));
    guides_[name];
    exercise_ = name;
    first_line_ = line_;
  }

  // The guide that ends here.
  void require_whole() const {
    if (exercise_.empty()) return;
    for (const char* field : guide_fields)
      if (!guides_.at(exercise_).contains(field))
        fail(first_line_, say(messages::guide_lacks_field, exercise_, in_quotes(field)));
  }

  const std::string& file_;
  const Catalogue& exercises_;
  Guides guides_;
  std::string exercise_;
  int line_ = 0;
  int first_line_ = 0;  // of the exercise
};

fs::path guide_file(const Exercise& exercise, const fs::path& exercises) {
  return exercises / exercise.assignment() / "guide.txt";
}

Guides read_guides(const fs::path& file, Catalogue catalogue) {
  const std::string assignment = file.parent_path().filename().string();
  std::erase_if(catalogue,
                [&](const Exercise& exercise) { return exercise.assignment() != assignment; });
  return parse_guides(read_text_file(file), file.string(), catalogue);
}

const GuideFields& fields_of(const Exercise& exercise, const Guides& guides, const fs::path& file) {
  const auto found = guides.find(exercise.name);
  if (found == guides.end())
    throw InputError(file.string() + ": " + say(messages::guide_missing, exercise.name));
  return found->second;
}

}  // namespace

Guides parse_guides(std::string_view text, const std::string& file, const Catalogue& exercises) {
  GuideParser parser(file, exercises);
  for (const std::string& line : lines_of(text)) parser.take_line(line);
  return parser.take_guides();
}

Guide guide_of(const Exercise& exercise, const fs::path& exercises) {
  const fs::path file = guide_file(exercise, exercises);
  const auto guides = read_guides(file, catalogue_in(exercises));
  const GuideFields& fields = fields_of(exercise, guides, file);
  const bool is_chinese = spoken_language() == Language::zh;
  const auto field = [&](const std::string& name) {
    return fields.at(name + (is_chinese ? " (zh)" : " (en)"));
  };
  return {is_chinese ? field("title") : exercise.title,
          field("task"),
          {field("hint 1"), field("hint 2"), field("hint 3")},
          field("learned")};
}

std::string reading_of(const Exercise& exercise) {
  const char* name = spoken_language() == Language::zh ? "/README.zh.md" : "/README.md";
  return "exercises/" + exercise.assignment() + name;
}

void speak_titles(Catalogue& catalogue, const fs::path& exercises) {
  if (spoken_language() == Language::en) return;
  std::map<fs::path, Guides> files;
  for (Exercise& exercise : catalogue) {
    const fs::path file = guide_file(exercise, exercises);
    if (!files.contains(file)) files[file] = read_guides(file, catalogue);
    exercise.title = fields_of(exercise, files[file], file).at("title (zh)");
  }
}

}  // namespace dnn

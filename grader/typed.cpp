#include "grader/typed.hpp"

#include <string_view>

#include "grader/text.hpp"

namespace dnn {
namespace {

Options options_with_kept_language;

}  // namespace

std::string grader_command(const Options& options) {
  std::string command = "build/bin/grader";
  if (!options.submission.empty()) command += " --submission " + typed_path(options.submission);
  if (!options.cases.empty()) command += " --cases " + typed_path(options.cases);
  if (options.language && options.language != language_of_locale())
    command += options.language == Language::zh ? " --lang zh" : " --lang en";
  return command;
}

std::string grader_command() { return grader_command(options_with_kept_language); }

void keep_language(const Options& options) {
  options_with_kept_language.language = options.language;
}

std::string asked_words(const Options& options) {
  std::string words;
  for (const std::string& word : options.exercises) words += " " + typed_path(word);
  return words;
}

std::string typed_path(const std::filesystem::path& path) {
  constexpr std::string_view special = " \t\n!\"#$&'()*;<>?[\\]^`{|}~";
  const std::string word = path.string();
  if (word.find_first_of(special) == std::string::npos) return escaped(word);
  std::string quoted;
  for (const char byte : word) quoted += byte == '\'' ? "'\\''" : std::string(1, byte);
  return "'" + escaped(quoted) + "'";
}

}  // namespace dnn

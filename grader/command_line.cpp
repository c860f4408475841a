#include "grader/command_line.hpp"

#include "grader/errors.hpp"
#include "grader/messages/command_line.hpp"
#include "grader/messages/commands.hpp"
#include "grader/messages/inputs.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"

namespace dnn {
namespace {

// The value of "--name value" or "--name=value"; moves `at` on to it.
std::string value_of(const std::vector<std::string>& arguments, std::size_t& at) {
  const std::string& option = arguments[at];
  const std::size_t equals = option.find('=');
  std::string value;
  if (equals != std::string::npos) {
    value = option.substr(equals + 1);
  } else if (at + 1 < arguments.size() && !arguments[at + 1].starts_with("--")) {
    value = arguments[++at];
  }
  if (value.empty()) throw InputError(say(messages::needs_value, option));
  return value;
}

void require_folder_of(const std::filesystem::path& file, const std::string& option) {
  const std::filesystem::path folder = std::filesystem::absolute(file).parent_path();
  if (!std::filesystem::is_directory(folder))
    throw InputError(say(messages::no_results_folder, folder.string()));
  if (std::filesystem::is_directory(file))
    throw InputError(say(messages::is_folder_not_file, file.string(), option));
  if (std::filesystem::exists(file) && !std::filesystem::is_regular_file(file))
    throw InputError(say(messages::is_no_ordinary_file, file.string()));  // it would be replaced
}

std::optional<CommandName> command_named(const std::string& word) {
  for (const auto& [name, command] : command_names)
    if (word == name) return command;
  return std::nullopt;
}

// Else the name of an exercise, where the file was forgotten, would be the file.
void require_page_name(const std::filesystem::path& file) {
  if (file.extension() != ".html" && file.extension() != ".htm")
    throw InputError(say(messages::is_no_page, in_quotes(file.string())));
}

Language required_language(const std::string& name) {
  if (const auto language = language_named(name)) return *language;
  throw InputError(say(messages::lang_is, in_quotes(name)));
}

void require_grading_for(const Options& options) {
  if (options.command == CommandName::grade) return;
  const std::string command = grader_command(options);
  if (!options.results.empty())
    throw InputError(say(messages::only_grading_writes, "--results", command));
  if (!options.report.empty())
    throw InputError(say(messages::only_grading_writes, "--report", command));
}

}  // namespace

Options parse_command_line(const std::vector<std::string>& arguments) {
  Options options;
  bool is_first_word = true;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const std::string name = argument.substr(0, argument.find('='));
    if (name == "--submission") {
      options.submission = value_of(arguments, i);
    } else if (name == "--cases") {
      options.cases = value_of(arguments, i);
    } else if (name == "--results") {
      options.results = value_of(arguments, i);
      require_folder_of(options.results, name);
    } else if (name == "--report") {
      options.report = value_of(arguments, i);
      require_page_name(options.report);
      require_folder_of(options.report, name);
    } else if (name == "--lang") {
      options.language = required_language(value_of(arguments, i));
    } else if (argument == "--isolation") {
      options.isolation = true;
    } else if (argument == "--require-isolation") {
      options.require_isolation = true;
    } else if (argument == "--sanitize") {
      options.sanitize = true;
    } else if (argument == "--run-again") {
      options.run_again = true;
    } else if (argument == "--yes") {
      options.yes = true;
    } else if (argument == "--help" || argument == "-h") {
      options.help = true;
    } else if (argument.starts_with("-")) {
      throw InputError(say(messages::unknown_option, in_quotes(argument)));
    } else if (const auto command = command_named(argument); command && is_first_word) {
      options.command = *command;
      is_first_word = false;
    } else {
      options.exercises.push_back(argument);
      is_first_word = false;
    }
  }
  if (options.sanitize && options.require_isolation)
    throw InputError(say(messages::sanitize_or_isolation));
  require_grading_for(options);
  return options;
}

std::optional<Language> language_asked_for(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--lang" && i + 1 < arguments.size())
      return language_named(arguments[i + 1]);
    if (arguments[i].starts_with("--lang=")) return language_named(arguments[i].substr(7));
  }
  return std::nullopt;
}

std::vector<std::string> choose_tool_language(const std::vector<std::string>& arguments) {
  speak(language_of_locale());
  std::vector<std::string> others;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--lang" || arguments[i].starts_with("--lang="))
      speak(required_language(value_of(arguments, i)));
    else
      others.push_back(arguments[i]);
  }
  return others;
}

std::string usage() { return say(messages::usage); }

}  // namespace dnn

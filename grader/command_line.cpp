#include "grader/command_line.hpp"

#include <map>

#include "grader/errors.hpp"
#include "grader/text.hpp"

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
  if (value.empty()) throw InputError(option + " needs a value after it; --help shows how");
  return value;
}

void require_folder_of(const std::filesystem::path& file, const std::string& option) {
  const std::filesystem::path folder = std::filesystem::absolute(file).parent_path();
  if (!std::filesystem::is_directory(folder))
    throw InputError(folder.string() + ": there is no such folder to put the results into");
  if (std::filesystem::is_directory(file))
    throw InputError(file.string() + ": is a folder; " + option + " names a file");
}

std::optional<CommandName> command_named(const std::string& word) {
  static const std::map<std::string, CommandName> commands = {
      {"watch", CommandName::watch},    {"list", CommandName::list}, {"next", CommandName::next},
      {"hint", CommandName::hint},      {"show", CommandName::show}, {"reset", CommandName::reset},
      {"explain", CommandName::explain}};
  const auto found = commands.find(word);
  return found == commands.end() ? std::nullopt : std::optional(found->second);
}

Language required_language(const std::string& name) {
  if (const auto language = language_named(name)) return *language;
  throw InputError("--lang is en or zh, not " + in_quotes(name));
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
      throw InputError("unknown option " + in_quotes(argument) + "; --help lists them");
    } else if (const auto command = command_named(argument); command && is_first_word) {
      options.command = *command;
      is_first_word = false;
    } else {
      options.exercises.push_back(argument);
      is_first_word = false;
    }
  }
  if (options.sanitize && options.require_isolation)
    throw InputError(
        "--sanitize lets a program do more than --require-isolation allows; use one of them");
  return options;
}

std::string usage() {
  return R"(grader [COMMAND] [EXERCISE...] [options]

Scores the exercises, or only those named: exercises, such as linear_forward or basics/softmax,
or assignments, such as 3_step_by_step.

  watch              waits for you to save a file, and grades it at once; q ends it
  list [EXERCISE...] all exercises, or those named, with points and hints taken
  next [EXERCISE...] the first exercise that isn't passed: its task, its file, what to type
  hint [EXERCISE]    one more of its three hints; without a name, of the next exercise
  show [EXERCISE]    what your function gives beside what is expected; all that the compiler says
  reset EXERCISE     the stub again, with a copy of what you wrote; asks first, unless --yes
  explain [VERDICT]  what a verdict, such as SHAPE, means and what to do; without one, all of them

  --lang en|zh       English or Chinese; else the locale's
  --submission DIR   the exercise files to grade, under their catalogue paths or all in one
                     folder; exercises/ when not given
  --cases DIR        the case files to grade with; test_cases/ when not given
  --results FILE     also writes Gradescope's results.json
  --report FILE.html also writes a page with pictures of what differs
  --isolation        prints how a student's program is confined here, and how that was tried
  --require-isolation
                     grades only when it is confined as it should be: exit code 3 otherwise
  --sanitize         finds faults of memory and arithmetic, with the line; slower
  --run-again        runs every case; without it a program that hasn't changed isn't run again on
                     the same inputs, and its answers of the last time are compared
  --yes              reset doesn't ask
  --help             this text

GoogleTest's options work too; each case is one of its tests:

  --gtest_list_tests                            lists exercises and cases
  --gtest_filter='linear_forward.*'             runs some
  --gtest_output=xml:FILE, json:FILE            JUnit's XML, or JSON
  --gtest_repeat=N, --gtest_shuffle             again, in another order

Exit code: 0 all passed, or done; 1 not all passed; 2 wrong usage or input; 3 the grader's fault.
)";
}

}  // namespace dnn

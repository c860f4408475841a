// The grader's command line: the only place of the grader that prints or exits.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "given/atomic_file.hpp"
#include "grader/catalogue.hpp"
#include "grader/command_line.hpp"
#include "grader/commands/commands.hpp"
#include "grader/engine.hpp"
#include "grader/errors.hpp"
#include "grader/exit_code.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/inputs.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/report/page.hpp"
#include "grader/report/results_json.hpp"
#include "grader/report/scoreboard.hpp"
#include "grader/report/taken_hints.hpp"
#include "grader/session.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"
#include "grader/watch/watch.hpp"

namespace dnn {
namespace {

void print(const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
}

// All that was printed has arrived.
void require_printed() {
  const bool is_flushed = std::cout.flush() && std::fflush(stdout) == 0;
  if (!is_flushed || std::ferror(stdout) != 0)
    throw InputError(say(messages::cannot_write, say(messages::standard_output)));
}

int complain(const std::string& message, int code) {
  std::fprintf(stderr, "grader: %s\n", escaped(message).c_str());
  return code;
}

int show_isolation(const Options& options) {
  const Toolchain toolchain = configured_toolchain();
  const Isolation isolation = probe_isolation(toolchain);
  print(to_text(isolation));
  if (options.require_isolation) require_standard(isolation);
  return exit_code::all_passed;
}

void write_page(const std::filesystem::path& file, const GradingResult& result,
                const Toolchain& toolchain) {
  write_atomically(file, report_page(result, taken_hints(result, toolchain)));
  print(say(messages::page_is, escaped(file.string())) + "\n");
}

// What can't be graded isn't passed; to whoever asked for others that is no fault.
bool is_passed(const Exercise& exercise, const Session& session) {
  try {
    return session.passes(exercise);
  } catch (const InputError&) {
    return false;
  }
}

// For who asked for some exercises and has passed them: the first that isn't, from there on.
void lead_on(const Session& session) {
  const Catalogue others = from_behind(session.catalogue(), session.wanted().back());
  const auto open = std::find_if(others.begin(), others.end(), [&](const Exercise& exercise) {
    return !is_passed(exercise, session);
  });
  print(open == others.end()
            ? say(messages::course_passed) + "\n"
            : next_in_course(*open, short_path(session.submission().file_of(*open))));
}

// For who typed a name that other exercises have too, behind that of their assignment.
void tell_namesakes(const Options& options) {
  const std::vector<std::string>& words = options.exercises;
  if (words.empty()) return;
  const Catalogue catalogue = catalogue_in(configured_toolchain().source_dir / "exercises");
  for (const Exercise& exercise : catalogue) {
    const bool is_typed = std::find(words.begin(), words.end(), exercise.name) != words.end();
    if (!is_typed || exercise.name.find('/') != std::string::npos) continue;
    if (const Catalogue others = namesakes_of(catalogue, exercise); !others.empty())
      print(say(messages::namesakes, exercise.name, exercise.assignment(), names_in(others)) +
            "\n");
  }
}

int grade_all(const Options& options) {
  const auto began = std::chrono::steady_clock::now();
  const Session session(options);
  int code = exit_code::all_passed;
  Engine engine;
  engine.suites = session.suites_of(session.wanted());
  const bool again = options.run_again || GTEST_FLAG_GET(repeat) != 1;
  const RunMode mode = again ? RunMode::always : RunMode::when_changed;
  engine.grade = [&](const std::vector<Selection>& selections) {
    return session.grade(selections, mode);
  };
  engine.report = [&](const GradingResult& result) {
    print(scoreboard(result, detect_terminal()));
    code = std::max(code, exit_code::after(result));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    if (!options.results.empty())
      write_atomically(options.results, results_json(result, took.count()));
    if (!options.report.empty()) write_page(options.report, result, session.toolchain());
    if (!options.exercises.empty() && result.all_passed()) lead_on(session);
  };
  run_engine(engine);
  return code;
}

int run(const Options& options) {
  const HiddenProcess hidden;
  if (options.isolation) return show_isolation(options);
  if (options.command == CommandName::watch) return watch(options);
  const int code = options.command == CommandName::grade
                       ? grade_all(options)
                       : run_command(options, detect_terminal(), std::cin, std::cout);
  if (options.command != CommandName::reset) tell_namesakes(options);  // it asks about them itself
  return code;
}

// GoogleTest takes its options away, so that a command would seem to heed them.
void refuse_test_options(const std::vector<std::string>& arguments) {
  for (const std::string& argument : arguments)
    if (argument.starts_with("--gtest_"))
      throw InputError(say(messages::only_grading_heeds, in_quotes(argument)));
}

int serve(int argc, char** argv) {
  const std::vector<std::string> all(argv + 1, argv + argc);
  speak(language_asked_for(all).value_or(language_of_locale()));
  if (std::find(all.begin(), all.end(), "--help") != all.end()) {
    print(usage());
    return exit_code::all_passed;
  }
  testing::InitGoogleTest(&argc, argv);
  const Options options = parse_command_line({argv + 1, argv + argc});
  if (options.help) {
    print(usage());
    return exit_code::all_passed;
  }
  keep_language(options);
  if (options.command != CommandName::grade) refuse_test_options(all);
  return run(options);
}

int guarded_main(int argc, char** argv) {
  try {
    const int code = serve(argc, argv);
    require_printed();
    return code;
  } catch (const InputError& error) {
    return complain(error.what(), exit_code::wrong_input);
  } catch (const std::system_error& error) {
    return complain(error_in_words(error.what()), exit_code::wrong_input);
  } catch (const std::exception& error) {
    return complain(say(messages::infra, error_in_words(error.what())), exit_code::our_fault);
  }
}

}  // namespace
}  // namespace dnn

int main(int argc, char** argv) { return dnn::guarded_main(argc, argv); }

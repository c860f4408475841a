// The grader's command line: the only place of the grader that prints or exits.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "given/atomic_file.hpp"
#include "grader/command_line.hpp"
#include "grader/engine.hpp"
#include "grader/errors.hpp"
#include "grader/parallel.hpp"
#include "grader/report/results_json.hpp"
#include "grader/report/scoreboard.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

enum ExitCode { all_passed = 0, not_all_passed = 1, wrong_input = 2, our_fault = 3 };

void print(const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
}

int complain(const std::string& message, ExitCode code) {
  std::fprintf(stderr, "grader: %s\n", escaped(message).c_str());
  return code;
}

Suite load_suite(const Exercise& exercise, const std::filesystem::path& cases) {
  const std::filesystem::path file = cases / exercise.case_file();
  CaseFile case_file = read_case_file(file, WrongAnswers::skip);
  if (case_file.exercise != exercise.name)
    throw InputError(file.string() + ": holds cases of " + in_quotes(case_file.exercise) +
                     ", not of " + exercise.name);
  return {exercise, std::move(case_file.cases), std::move(case_file.mistakes), file.string(),
          file.string()};
}

std::vector<Suite> load_suites(const Options& options, const Catalogue& catalogue,
                               const std::filesystem::path& cases) {
  const Catalogue wanted = select_exercises(catalogue, options.exercises);
  if (!std::filesystem::is_directory(cases))
    throw InputError(cases.string() + ": there is no such folder; --cases names one");
  std::vector<Suite> suites(wanted.size());
  parallel_for(wanted.size(), [&](std::size_t i) { suites[i] = load_suite(wanted[i], cases); });
  return suites;
}

// As one would type it here, where that is shorter.
std::string short_path(const std::filesystem::path& path) {
  const std::string near = std::filesystem::proximate(path).string();
  return near.size() < path.string().size() ? near : path.string();
}

void require_standard(const Isolation& isolation) {
  if (!isolation.is_standard())
    throw InfraError("--require-isolation: the isolation here is " + level_of(isolation) +
                     ", so nothing is graded; " + what_is_missing(isolation));
}

void require_sanitizers(const Toolchain& toolchain) {
  if (!toolchain.has_sanitizers)
    throw InputError("--sanitize: " + toolchain.compiler +
                     " has no AddressSanitizer; install its library (libasan for GCC, "
                     "libclang-rt-dev for Clang), delete " +
                     (toolchain.build_dir / "CMakeCache.txt").string() + " and build again");
}

int run(const Options& options) {
  const HiddenProcess hidden;
  const auto began = std::chrono::steady_clock::now();
  const Toolchain toolchain = configured_toolchain();
  const Isolation isolation = probe_isolation(toolchain);
  if (options.isolation) print(to_text(isolation));
  if (options.require_isolation) require_standard(isolation);
  if (options.sanitize) require_sanitizers(toolchain);
  if (options.isolation) return all_passed;
  const Catalogue catalogue = read_catalogue(toolchain.source_dir / "exercises/catalogue.txt");
  const auto folder_or = [&](const std::filesystem::path& given, const char* ours) {
    return given.empty() ? toolchain.source_dir / ours : given;
  };
  const Submission submission(folder_or(options.submission, "exercises"), catalogue);

  int code = all_passed;
  Engine engine;
  engine.suites = load_suites(options, catalogue, folder_or(options.cases, "test_cases"));
  const Checks checks = options.sanitize ? Checks::sanitizers : Checks::none;
  const Build build(toolchain, std::filesystem::canonical(submission.folder()).string(), isolation,
                    checks);
  const bool again = options.run_again || GTEST_FLAG_GET(repeat) != 1;
  const RunMode mode = again ? RunMode::always : RunMode::when_changed;
  engine.grade = [&](const std::vector<Selection>& selections) {
    return grade(selections, catalogue, submission, build, isolation, mode);
  };
  engine.report = [&](GradingResult result) {
    result.submission = short_path(submission.folder());
    if (!isolation.is_standard()) result.isolation = level_of(isolation);
    for (ExerciseResult& exercise : result.exercises) exercise.file = short_path(exercise.file);
    print(scoreboard(result, detect_terminal()));
    if (!result.all_passed()) code = std::max<int>(code, not_all_passed);
    if (result.has_infra()) code = our_fault;
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    if (!options.results.empty())
      write_atomically(options.results, results_json(result, took.count()));
  };
  run_engine(engine);
  return code;
}

int guarded_main(int argc, char** argv) {
  try {
    const std::vector<std::string> all(argv + 1, argv + argc);
    if (std::find(all.begin(), all.end(), "--help") != all.end()) {
      print(usage());
      return all_passed;
    }
    testing::InitGoogleTest(&argc, argv);
    const Options options = parse_command_line({argv + 1, argv + argc});
    if (options.help) {
      print(usage());
      return all_passed;
    }
    return run(options);
  } catch (const InputError& error) {
    return complain(error.what(), wrong_input);
  } catch (const CaseFileError& error) {
    return complain(error.what(), wrong_input);
  } catch (const std::system_error& error) {
    return complain(error.what(), wrong_input);
  } catch (const std::exception& error) {
    return complain(std::string("INFRA: ") + error.what() + "; this is not your fault", our_fault);
  }
}

}  // namespace
}  // namespace dnn

int main(int argc, char** argv) { return dnn::guarded_main(argc, argv); }

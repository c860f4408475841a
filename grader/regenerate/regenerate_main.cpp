// The command line of `regenerate`: writes the case files, compares or audits them.
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

#include "given/atomic_file.hpp"
#include "grader/build.hpp"
#include "grader/catalogue.hpp"
#include "grader/command_line.hpp"
#include "grader/compare.hpp"
#include "grader/diagnosis/known_mistake.hpp"
#include "grader/errors.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/inputs.hpp"
#include "grader/messages/instructors.hpp"
#include "grader/regenerate/audit.hpp"
#include "grader/regenerate/case_making.hpp"
#include "grader/regenerate/known_mistakes.hpp"
#include "grader/text.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {
namespace {

constexpr std::uint32_t default_seed = 1;

struct RegenerateOptions {
  std::optional<std::uint32_t> seed;
  std::filesystem::path out;
  bool check = false;
  bool audit = false;
  bool help = false;
  std::vector<std::string> exercises;  // all of them when none is named
};

std::uint32_t parse_seed(const std::string& text) {
  std::uint32_t seed = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
  if (error != std::errc() || end != text.data() + text.size())
    throw InputError(say(messages::seed_is, in_quotes(text)));
  return seed;
}

RegenerateOptions parse(const std::vector<std::string>& arguments) {
  RegenerateOptions options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const auto value = [&] {
      if (i + 1 == arguments.size()) throw InputError(say(messages::lacks_value, argument));
      return arguments[++i];
    };
    if (argument == "--seed") {
      options.seed = parse_seed(value());
    } else if (argument == "--out") {
      options.out = value();
    } else if (argument == "--check") {
      options.check = true;
    } else if (argument == "--audit") {
      options.audit = true;
    } else if (argument == "--help") {
      options.help = true;
    } else if (argument.starts_with("-")) {
      throw InputError(say(messages::unknown_option, in_quotes(argument)));
    } else {
      options.exercises.push_back(argument);
    }
  }
  if (options.check && options.audit) throw InputError(say(messages::check_or_audit));
  if (options.audit && options.seed) throw InputError(say(messages::audit_without_seed));
  return options;
}

// Whether the two hold the same cases, and numbers that agree to twelve digits. randn, and a file
// that calls std::exp itself, go through the C library, whose last digit depends on the processor.
bool differ_in_last_digits_only(const std::string& text, const std::string& other) {
  const Tolerance tolerance{1e-12, 1e-15};
  const auto agree = [&](const Values& a, const Values& b) {
    return compare(a, b, tolerance).verdict == Verdict::pass;
  };
  try {
    const CaseFile one = parse_case_file(text, "");
    const CaseFile two = parse_case_file(other, "");
    const auto answer_alike = [&](const Case& a, const Case& b) {
      return std::all_of(one.mistakes.begin(), one.mistakes.end(),
                         [&](const Mistake& mistake) { return answers_alike(mistake.name, a, b); });
    };
    return one.exercise == two.exercise && one.mistakes == two.mistakes &&
           std::equal(one.cases.begin(), one.cases.end(), two.cases.begin(), two.cases.end(),
                      [&](const Case& a, const Case& b) {
                        return a.name == b.name && a.kind == b.kind && a.origin == b.origin &&
                               a.tolerance == b.tolerance && agree(a.inputs, b.inputs) &&
                               agree(a.outputs, b.outputs) && answer_alike(a, b);
                      });
  } catch (const CaseFileError&) {
    return false;
  }
}

enum class Check { same, last_digits, differs, missing };

Check compared_with(const std::filesystem::path& file, const std::string& text) {
  if (!std::filesystem::exists(file)) return Check::missing;
  const std::string present = read_text_file(file);
  if (present == text) return Check::same;
  return differ_in_last_digits_only(present, text) ? Check::last_digits : Check::differs;
}

void print_line(const std::string& line) { std::printf("%s\n", line.c_str()); }

// The exit code; says what is not the same.
int check(const std::filesystem::path& file, const std::string& text) {
  switch (compared_with(file, text)) {
    case Check::same:
      return 0;
    case Check::last_digits:
      print_line(say(messages::differs_in_last_digits, file.string()));
      return 0;
    case Check::differs:
      print_line(say(messages::file_differs, file.string()));
      return 1;
    case Check::missing:
      print_line(say(messages::file_is_missing, file.string()));
      return 1;
  }
  return 1;
}

void make_folder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error)
    throw InputError(say(messages::cannot_make, folder.string(), error_in_words(error.message())));
}

std::string files_up_to_date(std::size_t count) {
  return count == 1 ? say(messages::one_file_up_to_date) : say(messages::files_up_to_date, count);
}

std::string files_written(std::size_t count, const std::string& folder) {
  return count == 1 ? say(messages::one_file_written, folder)
                    : say(messages::files_written, count, folder);
}

int write_or_check(const RegenerateOptions& options, const std::filesystem::path& out,
                   const Catalogue& catalogue, const std::vector<CaseFile>& files) {
  std::vector<std::string>
      texts;  // all of them before the first is written: any may not be writable
  for (const CaseFile& file : files) texts.push_back(format_case_file(file));
  int code = 0;
  for (std::size_t i = 0; i < catalogue.size(); ++i) {
    const auto file = out / catalogue[i].case_file();
    if (options.check) {
      code = std::max(code, check(file, texts[i]));
    } else {
      make_folder(file.parent_path());
      write_atomically(file, texts[i]);
    }
  }
  if (!options.check) {
    print_line(files_written(files.size(), out.string()));
  } else if (code == 0) {
    print_line(files_up_to_date(files.size()));
  }
  return code;
}

int show(const Audit& audit) {
  std::fputs(audit.table.c_str(), stdout);
  for (const std::string& problem : audit.problems)
    print_line(say(messages::audit_problem, problem));
  return audit.problems.empty() ? 0 : 1;
}

int run(const RegenerateOptions& options) {
  const HiddenProcess hidden;
  const Toolchain toolchain = configured_toolchain();
  const Isolation isolation = probe_isolation(toolchain);
  const Build build(toolchain, "regenerate", isolation);
  if (!build.has_solutions()) throw InputError(say(messages::no_solutions));
  const Catalogue catalogue = read_catalogue(toolchain.source_dir / "exercises/catalogue.txt");
  const Catalogue asked = select_exercises(catalogue, options.exercises);
  const auto mistakes = mistakes_of(
      asked, read_known_mistakes(toolchain.source_dir / "solutions/mistakes", catalogue));
  const auto out = options.out.empty() ? toolchain.source_dir / "test_cases" : options.out;
  if ((options.check || options.audit) && !std::filesystem::is_directory(out))
    throw InputError(say(messages::nothing_to_compare_with, out.string()));
  if (std::filesystem::exists(out) && !std::filesystem::is_directory(out))
    throw InputError(say(messages::out_is_no_folder, out.string()));
  if (options.audit) return show(audit(asked, mistakes, out, build, isolation));
  return write_or_check(
      options, out, asked,
      make_case_files(asked, mistakes, options.seed.value_or(default_seed), build, isolation));
}

int complain(const std::string& message, int code) {
  std::fprintf(stderr, "regenerate: %s\n", message.c_str());
  return code;
}

int guarded_main(const std::vector<std::string>& arguments) {
  try {
    const RegenerateOptions options = parse(choose_tool_language(arguments));
    if (options.help) {
      std::fputs(say(messages::regenerate_usage).c_str(), stdout);
      return 0;
    }
    return run(options);
  } catch (const InputError& error) {
    return complain(error.what(), 2);
  } catch (const CaseFileError& error) {
    return complain(error_in_words(error.what()), 2);
  } catch (const ValueError& error) {  // a mistake answers what no case file can hold
    return complain(error_in_words(error.what()), 2);
  } catch (const std::system_error& error) {
    return complain(error_in_words(error.what()), 2);
  } catch (const std::exception& error) {
    return complain(say(messages::tool_failed, error_in_words(error.what())), 3);
  }
}

}  // namespace
}  // namespace dnn

int main(int argc, char** argv) { return dnn::guarded_main({argv + 1, argv + argc}); }

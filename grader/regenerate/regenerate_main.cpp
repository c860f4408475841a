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
#include "grader/compare.hpp"
#include "grader/diagnosis/known_mistake.hpp"
#include "grader/errors.hpp"
#include "grader/regenerate/audit.hpp"
#include "grader/regenerate/case_making.hpp"
#include "grader/regenerate/known_mistakes.hpp"
#include "grader/text.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {
namespace {

constexpr std::uint32_t default_seed = 1;

struct Options {
  std::optional<std::uint32_t> seed;
  std::filesystem::path out;
  bool check = false;
  bool audit = false;
  bool help = false;
  std::vector<std::string> exercises;  // all of them when none is named
};

constexpr const char* usage = R"(regenerate [EXERCISE...] [--seed N] [--out DIR] [--check | --audit]

Writes the case files anew, all of them or only those of the exercises or assignments named, such
as linear_forward or 1_basics: inputs from the case builders, expected outputs from the solutions,
wrong answers from solutions/mistakes.

  --seed N    draws the random cases from seed N (0 to 4294967295); 1 when not given. The notebooks'
              own cases and the edge cases stay as they are
  --out DIR   writes below DIR; test_cases/ when not given
  --check     writes nothing; compares with the files that are there, last digits aside
  --audit     writes nothing; grades every mistake with the files that are there, and shows which
              cases catch it and whether it is named

Exit code: 0 done; 1 some file differs, or the audit found a problem; 2 wrong usage or input;
3 our fault.
)";

std::uint32_t parse_seed(const std::string& text) {
  std::uint32_t seed = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
  if (error != std::errc() || end != text.data() + text.size())
    throw InputError("--seed takes a whole number from 0 to 4294967295, not " + in_quotes(text));
  return seed;
}

Options parse(const std::vector<std::string>& arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const auto value = [&] {
      if (i + 1 == arguments.size()) throw InputError(argument + " needs a value after it");
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
      throw InputError("unknown option " + in_quotes(argument) + "; --help lists them");
    } else {
      options.exercises.push_back(argument);
    }
  }
  if (options.check && options.audit)
    throw InputError("--check and --audit are two questions; ask one at a time");
  if (options.audit && options.seed)
    throw InputError("--audit grades with the files that are there; --seed writes others");
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

// The exit code; says what is not the same.
int check(const std::filesystem::path& file, const std::string& text) {
  switch (compared_with(file, text)) {
    case Check::same:
      return 0;
    case Check::last_digits:
      std::printf("%s differs in last digits only, as between processors: up to date\n",
                  file.c_str());
      return 0;
    case Check::differs:
      std::printf("%s differs\n", file.c_str());
      return 1;
    case Check::missing:
      std::printf("%s is missing\n", file.c_str());
      return 1;
  }
  return 1;
}

void make_folder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) throw InputError(folder.string() + ": can't be made: " + error.message());
}

int write_or_check(const Options& options, const std::filesystem::path& out,
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
  const std::string count =
      std::to_string(files.size()) + " case file" + (files.size() == 1 ? "" : "s");
  if (options.check && code == 0)
    std::printf("%s %s up to date\n", count.c_str(), files.size() == 1 ? "is" : "are");
  if (!options.check) std::printf("%s written below %s\n", count.c_str(), out.c_str());
  return code;
}

int show(const Audit& audit) {
  std::fputs(audit.table.c_str(), stdout);
  for (const std::string& problem : audit.problems) std::printf("problem: %s\n", problem.c_str());
  return audit.problems.empty() ? 0 : 1;
}

int run(const Options& options) {
  const HiddenProcess hidden;
  const Toolchain toolchain = configured_toolchain();
  const Isolation isolation = probe_isolation(toolchain);
  const Build build(toolchain, "regenerate", isolation);
  if (!build.has_solutions())
    throw InputError("solutions/ is not here; the expected outputs come from them");
  const Catalogue catalogue = read_catalogue(toolchain.source_dir / "exercises/catalogue.txt");
  const Catalogue asked = select_exercises(catalogue, options.exercises);
  const auto mistakes = mistakes_of(
      asked, read_known_mistakes(toolchain.source_dir / "solutions/mistakes", catalogue));
  const auto out = options.out.empty() ? toolchain.source_dir / "test_cases" : options.out;
  if ((options.check || options.audit) && !std::filesystem::is_directory(out))
    throw InputError(out.string() + ": there is no such folder to compare with");
  if (std::filesystem::exists(out) && !std::filesystem::is_directory(out))
    throw InputError(out.string() + ": is not a folder; --out names one");
  if (options.audit) return show(audit(asked, mistakes, out, build, isolation));
  return write_or_check(
      options, out, asked,
      make_case_files(asked, mistakes, options.seed.value_or(default_seed), build, isolation));
}

int guarded_main(const std::vector<std::string>& arguments) {
  try {
    const Options options = parse(arguments);
    if (options.help) {
      std::fputs(usage, stdout);
      return 0;
    }
    return run(options);
  } catch (const InputError& error) {
    std::fprintf(stderr, "regenerate: %s\n", error.what());
    return 2;
  } catch (const CaseFileError& error) {
    std::fprintf(stderr, "regenerate: %s\n", error.what());
    return 2;
  } catch (const ValueError& error) {  // a mistake answers what no case file can hold
    std::fprintf(stderr, "regenerate: %s\n", error.what());
    return 2;
  } catch (const std::system_error& error) {
    std::fprintf(stderr, "regenerate: %s\n", error.what());
    return 2;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "regenerate: INFRA: %s\n", error.what());
    return 3;
  }
}

}  // namespace
}  // namespace dnn

int main(int argc, char** argv) { return dnn::guarded_main({argv + 1, argv + argc}); }

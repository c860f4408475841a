// From saving a file to seeing its score: one byte of a comment changes, then the grader grades the
// exercise, and the same steps are timed one by one in here. Medians. And a run of all solutions in
// which nothing has changed, beside Python importing NumPy, where that is installed.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "grader/build.hpp"
#include "grader/grading.hpp"
#include "grader/judge.hpp"
#include "grader/report/scoreboard.hpp"
#include "grader/run_case.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

constexpr int rounds = 11;

double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

double milliseconds_of(const std::function<void()>& work) {
  const auto began = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began)
      .count();
}

ProcessResult run_program(const std::vector<std::string>& arguments) {
  ProcessRequest request;
  request.arguments = arguments;
  request.environment = {"PATH=/usr/local/bin:/usr/bin:/bin", "OPENBLAS_NUM_THREADS=1"};
  request.limits.cpu_seconds = request.limits.wall_seconds = 60.0;
  request.limits.memory_bytes = std::uint64_t{1} << 40;
  request.limits.file_bytes = std::uint64_t{1} << 30;  // the grader's compilers inherit it
  return run_process(request);
}

// A copy of the solutions, removed at the end.
class Submitted {
 public:
  explicit Submitted(const fs::path& solutions)
      : folder_(fs::temp_directory_path() /
                ("edit_to_score_bench-" + fingerprint(solutions.string()))) {
    fs::remove_all(folder_);
    fs::copy(solutions, folder_, fs::copy_options::recursive);
  }
  ~Submitted() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  Submitted(const Submitted&) = delete;
  Submitted& operator=(const Submitted&) = delete;

  const fs::path& folder() const { return folder_; }

  // Another comment at the end, each time.
  void edit(const fs::path& file) {
    const std::string text = read_text_file(folder_ / file);
    const std::string mark = "// edit ";
    const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
    std::ofstream(folder_ / file) << text.substr(0, text.find(mark)) << mark << now << "\n";
  }

 private:
  fs::path folder_;
};

struct Step {
  std::string name;
  std::vector<double> times;
};

class Bench {
 public:
  Bench() {
    if (toolchain_.solutions_library.empty()) throw std::runtime_error("there are no solutions/");
  }

  void show_edit_to_score(const std::string& name) {
    const Exercise& exercise = find_exercise(catalogue_, name);
    times_.clear();
    std::vector<double> totals;
    for (int round = -1; round < rounds; ++round) {  // the first one fills caches
      submitted_.edit(exercise.file);
      const double total = milliseconds_of([&] {
        run_program({grader_, name, "--submission", submitted_.folder().string()});
      });
      submitted_.edit(exercise.file);
      run_steps(exercise);
      if (round < 0)
        times_.clear();
      else
        totals.push_back(total);
    }
    print(name, median(totals));
  }

  void show_warm_run() {
    const std::vector<std::string> grade = {grader_, "--submission", submitted_.folder().string()};
    const std::vector<std::string> again = {grader_, "--run-again", "--submission",
                                            submitted_.folder().string()};
    const std::vector<std::string> numpy = {"/usr/bin/python3", "-c", "import numpy"};
    run_program(grade);
    std::map<std::string, std::vector<double>> times;
    const bool has_numpy = fs::exists(numpy[0]) && run_program(numpy).code == 0;
    for (int round = 0; round < rounds; ++round) {
      times["kept"].push_back(milliseconds_of([&] { run_program(grade); }));
      times["again"].push_back(milliseconds_of([&] { run_program(again); }));
      if (has_numpy) times["numpy"].push_back(milliseconds_of([&] { run_program(numpy); }));
    }
    std::printf(
        "\nall solutions, nothing changed  %7.0f ms\nwith --run-again               %7.0f ms\n",
        median(times["kept"]), median(times["again"]));
    if (!has_numpy) {
      std::printf("python3 with NumPy isn't installed here: nothing to compare with\n");
      return;
    }
    const double reference = median(times["numpy"]);
    std::printf("python3 -c 'import numpy'      %7.0f ms: ratio %.2f, with --run-again %.2f\n",
                reference, median(times["kept"]) / reference, median(times["again"]) / reference);
  }

 private:
  void time(const std::string& step, const std::function<void()>& work) {
    const double took = milliseconds_of(work);
    for (Step& known : times_)
      if (known.name == step) return known.times.push_back(took);
    times_.push_back({step, {took}});
  }

  // As the grader does it for the exercise by itself.
  void run_steps(const Exercise& exercise) {
    Isolation isolation;
    time("isolation probed", [&] { isolation = probe_isolation(toolchain_); });
    CaseFile cases;
    time("cases read", [&] {
      cases = read_case_file(toolchain_.source_dir / "test_cases" / exercise.case_file(),
                             WrongAnswers::skip);
    });
    const Build build(toolchain_, "edit_to_score_bench", isolation);
    CompiledFile file;
    LinkedRunner runner;
    const std::string source = read_text_file(submitted_.folder() / exercise.file);
    time("compiled, symbols listed", [&] { file = build.compile(exercise, source); });
    std::vector<std::string> symbols = toolchain_.nm;
    symbols.insert(symbols.end(), {"-P", "-g", file.object.string()});
    const ToolAccess access{isolation.files.in_force, toolchain_.readable};
    time("  of that: symbols", [&] { run_tool(symbols, submitted_.folder(), access); });
    time("linked", [&] { runner = build.link(exercise, {file}, true); });
    std::vector<ProcessResult> results;
    time("cases run", [&] {
      for (const Case& each : cases.cases)
        results.push_back(run_case(runner, each.inputs, isolation));
    });
    time("compared and reported", [&] { report(exercise, cases, results); });
  }

  static void report(const Exercise& exercise, const CaseFile& cases,
                     const std::vector<ProcessResult>& results) {
    ExerciseResult result;
    result.exercise = exercise;
    for (std::size_t i = 0; i < results.size(); ++i)
      result.cases.push_back(
          {cases.cases[i].name, "", judge_case(exercise, cases.cases[i], results[i]), ""});
    GradingResult whole;
    whole.exercises.push_back(std::move(result));
    if (!whole.all_passed()) throw std::runtime_error(exercise.name + " doesn't pass");
    scoreboard(whole, Terminal{});
  }

  void print(const std::string& name, double total) const {
    std::printf("\n%s, from the edit to the score: %.0f ms (medians of %d rounds)\n", name.c_str(),
                total, rounds);
    for (const auto& [step, times] : times_)
      std::printf("  %-26s %7.1f ms  %3.0f %%\n", step.c_str(), median(times),
                  100 * median(times) / total);
  }

  Toolchain toolchain_ = configured_toolchain();
  Catalogue catalogue_ = read_catalogue(toolchain_.source_dir / "exercises/catalogue.txt");
  Submitted submitted_{toolchain_.source_dir / "solutions"};
  std::string grader_ = (toolchain_.build_dir / "bin/grader").string();
  std::vector<Step> times_;
};

int guarded_main() {
  try {
    Bench bench;
    bench.show_edit_to_score("linear_forward");
    bench.show_edit_to_score("L_model_backward");
    bench.show_warm_run();
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "edit_to_score_bench: %s\n", error.what());
    return 1;
  }
}

}  // namespace
}  // namespace dnn

int main() { return dnn::guarded_main(); }

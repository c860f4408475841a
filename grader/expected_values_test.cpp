// No expected value is where a student's program could find it: a runner is stopped inside the
// student's function, and its memory, environment, descriptors and program are searched.
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <cstring>
#include <sstream>
#include <thread>

#include "grader/grading.hpp"
#include "grader/run_case.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

const fs::path root = DNN_SOURCE_DIR;

constexpr const char* waits_for_ever =
    "#include \"step_by_step.hpp\"\n"
    "namespace dnn {\n"
    "LinearForward linear_forward(Matrix, const Matrix&, const Matrix&) {\n"
    "  for (volatile bool forever = true; forever;) {}\n"
    "  return {};\n"
    "}\n"
    "}\n";

void add_numbers(const Value& value, std::set<double>& numbers) {
  if (const auto* number = std::get_if<double>(&value)) numbers.insert(*number);
  if (const auto* matrix = std::get_if<Matrix>(&value))
    numbers.insert(matrix->values().begin(), matrix->values().end());
}

std::set<double> numbers_of(const Values& values) {
  std::set<double> numbers;
  for (const auto& [name, value] : values) add_numbers(value, numbers);
  return numbers;
}

// As the processor stores it.
std::string bytes_of(double number) {
  std::string bytes(sizeof number, '\0');
  std::memcpy(bytes.data(), &number, sizeof number);
  return bytes;
}

// As a case file writes it.
std::string digits_of(double number) {
  char digits[32];
  std::snprintf(digits, sizeof digits, "%.17g", number);
  return digits;
}

class Memory {
 public:
  explicit Memory(pid_t process) {
    const fs::path proc = "/proc/" + std::to_string(process);
    read_mapped(proc);
    add(read_text(proc / "environ"));
    add(read_text(proc / "exe"));
    for (const auto& descriptor : fs::directory_iterator(proc / "fd")) {
      descriptors_.push_back(descriptor.path().filename().string());
      add(read_text(descriptor.path()));
    }
  }
  bool holds(const std::string& bytes) const {
    for (const std::string& part : parts_)
      if (part.find(bytes) != std::string::npos) return true;
    return false;
  }
  std::size_t size() const {
    std::size_t total = 0;
    for (const std::string& part : parts_) total += part.size();
    return total;
  }
  const std::vector<std::string>& descriptors() const { return descriptors_; }

 private:
  void add(std::string part) { parts_.push_back(std::move(part)); }

  void read_mapped(const fs::path& proc) {
    std::ifstream memory(proc / "mem", std::ios::binary);
    std::istringstream maps(read_text(proc / "maps"));
    for (std::string line; std::getline(maps, line);) {
      std::uint64_t first = 0;
      std::uint64_t last = 0;
      char dash = ' ';
      std::istringstream(line) >> std::hex >> first >> dash >> last;
      std::string part(last - first, '\0');
      memory.clear();
      memory.seekg(static_cast<std::streamoff>(first));
      memory.read(part.data(), static_cast<std::streamsize>(part.size()));
      part.resize(static_cast<std::size_t>(memory.gcount()));
      add(std::move(part));
    }
  }

  std::vector<std::string> parts_;
  std::vector<std::string> descriptors_;
};

// The runner of the exercise, once it computes.
pid_t wait_for_runner(const fs::path& program) {
  for (int i = 0; i < 500; ++i) {
    for (const pid_t child : children_of(::getpid())) {
      std::error_code error;
      const fs::path exe = fs::read_symlink("/proc/" + std::to_string(child) + "/exe", error);
      if (!error && exe == fs::canonical(program)) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        return child;
      }
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return 0;
}

TEST(ExpectedValues, AreNowhereInTheRunner) {
  const Toolchain toolchain = configured_toolchain();
  const Isolation isolation = probe_isolation(toolchain);
  const Build build(toolchain, "expected values", isolation);
  const Catalogue catalogue = read_catalogue(root / "exercises/catalogue.txt");
  const Exercise& exercise = find_exercise(catalogue, "linear_forward");
  const CompiledFile file = build.compile(exercise, waits_for_ever);
  const LinkedRunner runner = build.link(exercise, {file}, true);
  ASSERT_EQ(runner.end, BuildEnd::done) << runner.words;
  const CaseFile cases = read_case_file(root / "test_cases/3_step_by_step/linear_forward.cases");

  std::size_t searched = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const Case& test_case = cases.cases[i];
    std::jthread grader([&] { run_case(runner, test_case.inputs, isolation); });
    const pid_t child = wait_for_runner(runner.program);
    ASSERT_NE(child, 0);
    const Memory memory(child);
    EXPECT_GT(memory.size(), std::size_t{1} << 20);
    EXPECT_EQ(memory.descriptors().size(), 5U);

    const std::set<double> inputs = numbers_of(test_case.inputs);
    for (const double input : inputs)
      EXPECT_TRUE(memory.holds(bytes_of(input))) << "the search itself doesn't work";
    for (const double expected : numbers_of(test_case.outputs)) {
      if (inputs.contains(expected)) continue;
      ++searched;
      EXPECT_FALSE(memory.holds(bytes_of(expected))) << expected;
      EXPECT_FALSE(memory.holds(digits_of(expected))) << expected;
    }
  }
  EXPECT_GT(searched, 5U);
}

}  // namespace
}  // namespace dnn

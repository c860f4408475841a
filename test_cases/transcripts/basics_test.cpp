// Runs the notebook of assignment 1 with the solutions and holds what it prints against what NumPy
// prints. README.md in this folder says where basics.txt comes from.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "test_cases/transcripts/run_notebook.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

NotebookRun basics_notebook(const std::string& arguments) {
  return run_notebook(DNN_NOTEBOOK_1_BASICS_SOLUTIONS, arguments);
}

// "cost = 0.58" and "cost = 0.59", both with all digits: the last two depend on how exp and log
// round, which NumPy has of its own.
bool same_number(const std::string& a, const std::string& b) {
  const std::size_t start = a.find(" = ");
  if (start == std::string::npos || a.substr(0, start) != b.substr(0, b.find(" = "))) return false;
  char* end_a = nullptr;
  char* end_b = nullptr;
  const double x = std::strtod(a.c_str() + start + 3, &end_a);
  const double y = std::strtod(b.c_str() + start + 3, &end_b);
  return *end_a == '\0' && *end_b == '\0' && std::abs(x - y) <= 1e-14 * std::abs(y);
}

TEST(BasicsNotebook, PrintsWhatNumPyPrints) {
  const NotebookRun run = basics_notebook("--plain");
  EXPECT_EQ(run.exit_code, 0);
  const std::vector<std::string> ours = lines_of(run.output);
  const std::vector<std::string> printed =
      lines_of(read(fs::path(DNN_TRANSCRIPTS_DIR) / "basics.txt"));
  ASSERT_EQ(ours.size(), printed.size());
  for (std::size_t i = 0; i < ours.size(); ++i) {
    EXPECT_TRUE(ours[i] == printed[i] || same_number(ours[i], printed[i]))
        << "line " << i + 1 << ": NumPy prints " << printed[i] << ", the notebook " << ours[i];
  }
}

TEST(BasicsNotebook, LearnsFromDrawnImagesAndDrawsPictures) {
  const fs::path folder = fs::path(testing::TempDir()) / "basics_notebook_plots";
  fs::remove_all(folder);
  const NotebookRun run = basics_notebook("--iterations 3 --out '" + folder.string() + "'");
  EXPECT_EQ(run.exit_code, 0) << run.output;
  EXPECT_NE(run.output.find("iteration 0  cost 0.69314718055"), std::string::npos) << run.output;
  EXPECT_NE(run.output.find("\ntraining set: "), std::string::npos);
  EXPECT_EQ(run.output.find("stopped"), std::string::npos) << run.output;
  for (const char* name : {"sigmoid.svg", "slope.svg", "logistic_regression_costs.svg",
                           "labels.svg", "learning_rates.svg", "index.html"}) {
    EXPECT_TRUE(fs::exists(folder / name)) << name;
  }
  fs::remove_all(folder);
}

TEST(BasicsNotebook, EndsWithTwoWhenItCannotRun) {
  for (const char* arguments :
       {"cells", "--iterations", "--iterations 0", "--iterations 1.5", "--iterations -1",
        "--learning-rate 0", "--learning-rate nan", "--learning-rate x", "--data /nowhere",
        "--lang", "--lang fr", "--iterations 1 --out /dev/null"}) {
    const NotebookRun run = basics_notebook(std::string(arguments) + " 2>&1 >/dev/null");
    EXPECT_EQ(run.exit_code, 2) << arguments;
    EXPECT_EQ(lines_of(run.output).size(), 1U) << run.output;
  }
}

}  // namespace
}  // namespace dnn

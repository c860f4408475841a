// What the case files of assignment 4 expect, the solutions computed; here it is held against what
// NumPy computed from the same inputs. README.md in this folder says how.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

#include "test_cases/case_file.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

constexpr const char* exercises[] = {
    "two_layer_model",       "L_layer_model",       "predict",
    "mislabeled_images",     "NeuralNetwork/fit",   "NeuralNetwork/predict_proba",
    "NeuralNetwork/predict", "NeuralNetwork/score", "NeuralNetwork/save",
    "NeuralNetwork/load",
};

using Numbers = std::vector<double>;

// By "exercise case output".
std::map<std::string, Numbers> anchors() {
  std::ifstream file(fs::path(DNN_TRANSCRIPTS_DIR) / "application.txt");
  std::map<std::string, Numbers> anchors;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    std::istringstream words(line);
    std::string exercise, test_case, output;
    words >> exercise >> test_case >> output;
    Numbers& numbers = anchors[exercise + ' ' + test_case + ' ' + output];
    // Not >> number, which fails below the smallest normal number.
    for (std::string word; words >> word;) numbers.push_back(std::strtod(word.c_str(), nullptr));
  }
  return anchors;
}

CaseFile cases_of(std::string exercise) {
  std::replace(exercise.begin(), exercise.end(), '/', '_');
  return read_case_file(fs::path(DNN_TRANSCRIPTS_DIR).parent_path() / "4_application" /
                        (exercise + ".cases"));
}

Numbers numbers_of(const Value& value) {
  if (const double* number = std::get_if<double>(&value)) return {*number};
  return std::get<Matrix>(value).values();
}

bool is_text(const Value& value) { return std::holds_alternative<std::string>(value); }

// What a network that isn't fitted does is words, and how much it wrote.
bool is_anchored(const Case& test_case) {
  const Value* exception = test_case.outputs.find("exception");
  return exception == nullptr || std::get<std::string>(*exception) != "NotFitted";
}

TEST(ApplicationAnchors, EveryExpectedNumberIsNumPys) {
  std::map<std::string, Numbers> expected = anchors();
  for (const std::string exercise : exercises) {
    for (const Case& test_case : cases_of(exercise).cases) {
      if (!is_anchored(test_case)) continue;
      for (const auto& [name, value] : test_case.outputs) {
        if (is_text(value)) continue;
        const std::string key = exercise + ' ' + test_case.name + ' ' + name;
        ASSERT_TRUE(expected.contains(key)) << key;
        const Numbers ours = numbers_of(value);
        const Numbers numpy = expected.extract(key).mapped();
        ASSERT_EQ(ours.size(), numpy.size()) << key;
        for (std::size_t i = 0; i < ours.size(); ++i) {
          EXPECT_LE(std::abs(ours[i] - numpy[i]), 1e-15 + 1e-12 * std::abs(numpy[i])) << key;
        }
      }
    }
  }
  EXPECT_TRUE(expected.empty()) << expected.begin()->first << " is no output of a case";
}

TEST(ApplicationAnchors, ANetworkThatIsNotFittedSaysSo) {
  for (const std::string method : {"predict_proba", "predict", "score", "save"}) {
    const CaseFile file = cases_of("NeuralNetwork/" + method);
    const auto unfitted = std::find_if_not(file.cases.begin(), file.cases.end(), is_anchored);
    ASSERT_NE(unfitted, file.cases.end()) << method;
    EXPECT_EQ(unfitted->name, "edge_not_fitted");
  }
}

}  // namespace
}  // namespace dnn

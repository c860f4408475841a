// What editors find: the commands that compile each exercise, the tasks of VS Code.
#include <gtest/gtest.h>

#include <regex>

#include "grader/catalogue.hpp"
#include "grader/report/json_checker.hpp"
#include "grader/test_support.hpp"
#include "grader/text.hpp"
#include "grader/toolchain.hpp"

namespace dnn {
namespace {

const std::filesystem::path root = DNN_SOURCE_DIR;

TEST(Editors, CompileCommandsCoverEveryExercise) {
  const std::string commands =
      read_text(configured_toolchain().build_dir / "compile_commands.json");
  for (const Exercise& exercise : read_catalogue(root / "exercises/catalogue.txt")) {
    const std::string file = (root / "exercises" / exercise.file).string();
    EXPECT_NE(commands.find("\"file\": \"" + file + "\""), std::string::npos) << file;
  }
}

TEST(Editors, TheSettingsOfVsCodeAreJson) {
  for (const char* file : {".vscode/tasks.json", ".vscode/settings.json"})
    EXPECT_EQ(JsonChecker(read_text(root / file)).complaint(), "") << file;
}

// The pattern by which VS Code finds the place of an error in what the grader prints.
std::regex problem_pattern() {
  const std::string tasks = read_text(root / ".vscode/tasks.json");
  const std::string key = "\"regexp\": \"";
  const std::size_t start = tasks.find(key) + key.size();
  const std::string quoted = tasks.substr(start, tasks.find("\",\n", start) - start);
  return std::regex(std::regex_replace(quoted, std::regex(R"(\\\\)"), "\\"));
}

TEST(Editors, VsCodeFindsTheLineOfACompileError) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder / "1_basics/01_sigmoid.cpp";
  write_text(file,
             "#include \"basics.hpp\"\n\nnamespace dnn {\n\n"
             "Matrix sigmoid(const Matrix& x) { return 1 / (1 + exp(-y)); }\n\n}\n");
  for (const std::string language : {"en", "zh"}) {
    const ProcessResult result = run_program(
        {DNN_GRADER, file.string(), "--lang", language, "--submission", folder.path().string()});
    const std::regex pattern = problem_pattern();
    std::smatch match;
    bool found = false;
    for (const std::string& line : lines_of(result.output))
      if (std::regex_search(line, match, pattern)) {
        found = true;
        EXPECT_EQ(std::filesystem::path(match[1].str()).filename(), "01_sigmoid.cpp");
        // Programs of tests run in the root folder.
        EXPECT_TRUE(std::filesystem::exists("/" / std::filesystem::path(match[1].str())))
            << match[1];
        EXPECT_EQ(match[2], "5");
        EXPECT_EQ(match[4], "error");
        break;
      }
    EXPECT_TRUE(found) << result.output;
  }
}

}  // namespace
}  // namespace dnn

// Who may include whom: given <- exercises, solutions <- test_cases <- grader. No circle.
#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "grader/test_support.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

const fs::path root = DNN_SOURCE_DIR;

// What the files of each room may include, beside the standard library.
const std::map<std::string, std::set<std::string>> may_include = {
    {"given", {"given"}},
    {"exercises", {"given", "exercises"}},
    {"solutions", {"given", "exercises"}},
    {"test_cases", {"given", "exercises", "test_cases"}},
    {"grader", {"given", "exercises", "test_cases", "grader"}},
};

struct Include {
  fs::path from;
  fs::path to;  // of the project; empty for the standard library and GoogleTest
  std::string text;
};

std::string room_of(const fs::path& file) {
  const fs::path relative = fs::relative(file, root);
  auto part = relative.begin();
  const std::string top = part->string();
  if (top == "exercises" && std::next(part)->string() == "given") return "given";
  return top;
}

fs::path find_included(const fs::path& from, const std::string& text) {
  std::vector<fs::path> folders = {from.parent_path(), root, root / "exercises"};
  for (const auto& folder : fs::directory_iterator(root / "exercises"))
    if (folder.is_directory()) folders.push_back(folder.path());
  for (const fs::path& folder : folders)
    if (fs::exists(folder / text)) return fs::canonical(folder / text);
  return {};
}

std::vector<fs::path> project_files() {
  std::vector<fs::path> files;
  for (const char* top : {"exercises", "solutions", "test_cases", "grader"})
    for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
      const std::string extension = entry.path().extension().string();
      if (entry.path().string().find("/fixtures/hostile/") != std::string::npos) continue;
      if (extension == ".cpp" || extension == ".hpp") files.push_back(entry.path());
    }
  return files;
}

// x_test.cpp, and what tests share.
bool is_of_tests(const fs::path& file) {
  const std::string name = file.filename().string();
  return name.ends_with("_test.cpp") || name.ends_with("test_support.hpp");
}

std::vector<Include> includes_of(const fs::path& file) {
  static const std::regex quoted("^\\s*#\\s*include\\s*\"([^\"]+)\"");
  std::vector<Include> includes;
  for (const std::string& line : lines_of(read_text(file))) {
    std::smatch match;
    if (std::regex_search(line, match, quoted))
      includes.push_back({file, find_included(file, match[1]), match[1]});
  }
  return includes;
}

TEST(Architecture, EveryQuotedIncludeIsAFileOfTheProject) {
  for (const fs::path& file : project_files())
    for (const Include& include : includes_of(file)) {
      const bool written_by_cmake = include.text == "grader_config.hpp";
      EXPECT_TRUE(written_by_cmake || !include.to.empty()) << file << " includes " << include.text;
    }
}

TEST(Architecture, IncludesPointOneWay) {
  std::size_t seen = 0;
  for (const fs::path& file : project_files())
    for (const Include& include : includes_of(file)) {
      if (include.to.empty()) continue;
      ++seen;
      EXPECT_TRUE(may_include.at(room_of(file)).contains(room_of(include.to)))
          << file << " includes " << include.text;
    }
  EXPECT_GT(seen, 100U);
}

TEST(Architecture, NoCircleAmongHeaders) {
  std::map<fs::path, std::set<fs::path>> graph;
  for (const fs::path& file : project_files())
    if (file.extension() == ".hpp")
      for (const Include& include : includes_of(file))
        if (!include.to.empty()) graph[file].insert(include.to);
  std::set<fs::path> done;
  std::set<fs::path> open;
  const std::function<void(const fs::path&)> visit = [&](const fs::path& file) {
    if (done.contains(file)) return;
    ASSERT_TRUE(open.insert(file).second) << "a circle through " << file;
    for (const fs::path& next : graph[file]) visit(next);
    open.erase(file);
    done.insert(file);
  };
  for (const fs::path& file : project_files()) visit(file);
}

TEST(Architecture, OnlyMainsPrintOrExit) {
  const std::regex prints("std::cout|std::cerr|\\bf?printf\\(|\\bputs\\(|[^_]\\bexit\\(");
  for (const fs::path& file : project_files()) {
    const std::string name = file.filename().string();
    const bool is_main =
        name == "main.cpp" || name.ends_with("_main.cpp") || name == "notebook.cpp";
    if (is_main || is_of_tests(file) || name.ends_with("_bench.cpp")) continue;
    if (file.string().find("/fixtures/") != std::string::npos) continue;
    std::string text = std::regex_replace(read_text(file), std::regex("//[^\n]*"), "");
    text = std::regex_replace(text, std::regex("\"([^\"\\\\\n]|\\\\.)*\""), "");
    EXPECT_FALSE(std::regex_search(text, prints)) << file;
  }
}

TEST(Architecture, AStudentsFileNeverSeesGoogleTest) {
  for (const fs::path& file : project_files()) {
    if (is_of_tests(file)) continue;
    const std::string room = room_of(file);
    if (room == "grader" || room == "test_cases") continue;
    EXPECT_EQ(read_text(file).find("gtest"), std::string::npos) << file;
  }
}

TEST(Architecture, TheTopLevelIsTheOwnersCard) {
  const std::set<std::string> card = {"CMakeLists.txt", "README.md",  "exercises",
                                      "solutions",      "test_cases", "grader"};
  for (const auto& entry : fs::directory_iterator(root)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(".") || name.starts_with("build")) continue;
    EXPECT_TRUE(card.contains(name)) << name;
  }
}

}  // namespace
}  // namespace dnn

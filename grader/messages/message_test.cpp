// Messages of all rooms: one that lacks something doesn't compile, and each is said by somebody.
#include "given/language/message.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>

#include "grader/test_support.hpp"
#include "grader/toolchain.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

const fs::path root = DNN_SOURCE_DIR;

// Whether a file compiles that holds this Message or Translation.
bool compiles(const std::string& type, const std::string& texts) {
  const TemporaryFolder folder;
  write_text(
      folder / "message.cpp",
      "#include \"given/language/translation.hpp\"\nconstexpr dnn::" + type + " m" + texts + ";\n");
  const ProcessResult result = run_program(
      {configured_toolchain().compiler, "-std=c++20", "-fsyntax-only", "-I" + root.string(),
       "-I" + (root / "exercises").string(), (folder / "message.cpp").string()});
  return result.end == ProcessEnd::exited && result.code == 0;
}

TEST(Message, OneThatLacksALanguageOrAPlaceholderDoesNotCompile) {
  EXPECT_TRUE(compiles("Message", "{\"row {0}\", \"第 {0} 行\"}"));
  EXPECT_FALSE(compiles("Message", "{\"row {0}\"}"));
  EXPECT_FALSE(compiles("Message", "{\"row {0}\", \"\"}"));
  EXPECT_FALSE(compiles("Message", "{\"row {0}\", \"第 {1} 行\"}"));
}

TEST(Translation, OneThatLacksALanguageOrAPartDoesNotCompile) {
  EXPECT_TRUE(compiles("Translation", "{\"row # of *\", \"$2 的第 $1 行\"}"));
  EXPECT_FALSE(compiles("Translation", "{\"row # of *\", \"\"}"));
  EXPECT_FALSE(compiles("Translation", "{\"row # of *\", \"第 $1 行\"}"));
  EXPECT_FALSE(compiles("Translation", "{\"row #\", \"$2 的第 $1 行\"}"));
}

struct Entry {
  std::string file;
  std::string name;
  std::string texts;
};

// All messages of the headers beside this test.
std::vector<Entry> catalogue_of_messages() {
  const std::string start = "inline constexpr Message ";
  std::vector<Entry> entries;
  for (const auto& header : fs::directory_iterator(root / "grader/messages")) {
    if (header.path().extension() != ".hpp") continue;
    const std::string text = read_text(header.path());
    for (std::size_t at = 0; (at = text.find(start, at)) != std::string::npos;) {
      at += start.size();
      const std::size_t brace = text.find('{', at);
      const std::size_t end = text.find("};\n", brace);
      entries.push_back({header.path().filename().string(), text.substr(at, brace - at),
                         text.substr(brace, end - brace)});
    }
  }
  return entries;
}

TEST(Messages, EachIsUsedByTheGrader) {
  std::string sources;
  for (const auto& entry : fs::recursive_directory_iterator(root / "grader")) {
    const std::string name = entry.path().filename().string();
    if (entry.path().extension() == ".cpp" && !name.ends_with("_test.cpp"))
      sources += read_text(entry.path());
  }
  std::set<std::string> used;
  const std::regex use("messages::(\\w+)");
  for (auto at = std::sregex_iterator(sources.begin(), sources.end(), use);
       at != std::sregex_iterator(); ++at)
    used.insert((*at)[1]);
  const std::vector<Entry> entries = catalogue_of_messages();
  EXPECT_GT(entries.size(), 100U);
  for (const Entry& entry : entries)
    EXPECT_TRUE(used.contains(entry.name)) << entry.file << ": nobody says " << entry.name;
}

TEST(Messages, TheSecondLanguageIsChinese) {
  for (const Entry& entry : catalogue_of_messages()) {
    // The first byte of a character from U+3000 to U+FFFF.
    const bool has_chinese = std::any_of(entry.texts.begin(), entry.texts.end(), [](char byte) {
      return byte >= '\xe3' && byte <= '\xef';
    });
    EXPECT_TRUE(has_chinese) << entry.file << ": " << entry.name << " has no Chinese text";
  }
}

}  // namespace
}  // namespace dnn

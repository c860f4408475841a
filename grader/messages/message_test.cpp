// Messages of all rooms: one that lacks something doesn't compile, and each is said by somebody.
#include "given/language/message.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "given/language/chinese_test_support.hpp"
#include "grader/test_support.hpp"
#include "grader/text.hpp"
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
  std::string name;
  std::string texts;
};

// All messages of a header.
std::vector<Entry> messages_in(const fs::path& header) {
  const std::string start = "\ninline constexpr Message ";
  const std::string text = read_text(header);
  std::vector<Entry> entries;
  for (std::size_t at = 0; (at = text.find(start, at)) != std::string::npos;) {
    at += start.size();
    const std::size_t brace = text.find('{', at);
    const std::size_t end = text.find("};\n", brace);
    entries.push_back({text.substr(at, brace - at), text.substr(brace, end - brace)});
  }
  return entries;
}

// The headers that hold messages, of the grader and below it.
std::vector<fs::path> headers_of_messages() {
  std::vector<fs::path> headers;
  for (const char* room : {"exercises", "grader"})
    for (const auto& entry : fs::recursive_directory_iterator(root / room))
      if (entry.path().extension() == ".hpp" && !messages_in(entry.path()).empty())
        headers.push_back(entry.path());
  return headers;
}

// A header's messages are said beside it, and those of grader/messages anywhere in the grader.
fs::path folder_of_speakers(const fs::path& header) {
  const fs::path folder = header.parent_path();
  return folder.filename() == "messages" ? folder.parent_path() : folder;
}

std::set<std::string> messages_said_in(const fs::path& folder) {
  std::set<std::string> said;
  const std::regex use("messages::(\\w+)");
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (!(name.ends_with(".cpp") || name.ends_with(".hpp")) || name.ends_with("_test.cpp"))
      continue;
    const std::string source = read_text(entry.path());
    for (auto at = std::sregex_iterator(source.begin(), source.end(), use);
         at != std::sregex_iterator(); ++at)
      said.insert((*at)[1]);
  }
  return said;
}

TEST(Messages, StandInTheGraderAndBelowIt) {
  std::set<std::string> rooms;
  for (const fs::path& header : headers_of_messages())
    rooms.insert(fs::relative(header.parent_path(), root).string());
  const std::set<std::string> expected = {"exercises/1_basics",       "exercises/2_planar_data",
                                          "exercises/3_step_by_step", "exercises/4_application",
                                          "exercises/given",          "exercises/given/cat_images",
                                          "exercises/given/plot",     "grader/messages"};
  EXPECT_EQ(rooms, expected);
}

TEST(Messages, EachIsSaid) {
  for (const fs::path& header : headers_of_messages()) {
    const std::set<std::string> said = messages_said_in(folder_of_speakers(header));
    for (const Entry& entry : messages_in(header))
      EXPECT_TRUE(said.contains(entry.name)) << header << ": nobody says " << entry.name;
  }
}

// Two of one name in one program would be one, nobody knows which. All notebook programs say what
// the headers below exercises/given hold; the grader doesn't.
TEST(Messages, EachHasANameOfItsOwn) {
  std::map<std::string, std::vector<std::string>> names;  // by what is linked together
  for (const fs::path& header : headers_of_messages()) {
    const fs::path folder = fs::relative(header.parent_path(), root);
    const bool is_given = folder.string().starts_with("exercises/given");
    const std::string program = is_given ? "exercises/given" : folder.string();
    for (const Entry& entry : messages_in(header)) names[program].push_back(entry.name);
  }
  const std::vector<std::string> given = names.at("exercises/given");
  for (const auto& [program, own] : names) {
    std::vector<std::string> all = own;
    const bool uses_given = program != "exercises/given" && program != "grader/messages";
    if (uses_given) all.insert(all.end(), given.begin(), given.end());
    std::sort(all.begin(), all.end());
    const auto twice = std::adjacent_find(all.begin(), all.end());
    EXPECT_EQ(twice, all.end()) << program << " has two messages " << *twice;
  }
}

TEST(Messages, HowTheGraderIsCalledIsLeftToOnePlace) {
  for (const fs::path& header : headers_of_messages())
    for (const Entry& entry : messages_in(header))
      EXPECT_EQ(entry.texts.find("bin/grader"), std::string::npos)
          << header << ": " << entry.name << " loses the options that were given";
}

TEST(Messages, TheSecondLanguageIsChinese) {
  for (const fs::path& header : headers_of_messages())
    for (const Entry& entry : messages_in(header))
      EXPECT_TRUE(has_chinese(entry.texts)) << header << ": " << entry.name;
}

// ---- what is said by no message

// What stands between quotes in a source, without its comments and includes.
std::vector<std::string> texts_in(const std::string& source) {
  static const std::regex text("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  std::vector<std::string> texts;
  for (std::string line : lines_of(source)) {
    if (line.starts_with("#include")) continue;
    line = line.substr(0, line.find("//"));
    for (auto at = std::sregex_iterator(line.begin(), line.end(), text);
         at != std::sregex_iterator(); ++at)
      texts.push_back((*at)[1]);
  }
  return texts;
}

// Sources of which everything that they say is a message; not those of a notebook's cells, which
// print what the notebook prints.
std::vector<fs::path> sources_that_speak() {
  std::vector<fs::path> sources;
  for (const auto& entry : fs::recursive_directory_iterator(root / "exercises")) {
    const fs::path& file = entry.path();
    const std::string name = file.filename().string();
    const std::string folder = file.parent_path().filename().string();
    const bool is_source = name.ends_with(".cpp") && !name.ends_with("_test.cpp");
    const bool is_notebook = name.starts_with("notebook") && name != "notebook_cells.cpp";
    const bool draws = (folder == "plot" && name != "style.cpp") || folder == "cat_images";
    if (is_source && (is_notebook || draws || name == "progress.cpp")) sources.push_back(file);
  }
  return sources;
}

TEST(Messages, NotebookProgramsSayNothingElse) {
  const std::vector<fs::path> sources = sources_that_speak();
  EXPECT_GT(sources.size(), 30U);
  for (const fs::path& source : sources)
    for (const std::string& text : texts_in(read_text(source)))
      EXPECT_EQ(english_left_in(text), "") << source << " says \"" << text << '"';
}

// Paths, commands of case files and the like are no sentences.
TEST(Messages, InstructorsToolsSayNothingElse) {
  for (const char* name :
       {"make_stubs_main.cpp", "stubs.cpp", "regenerate/regenerate_main.cpp",
        "regenerate/audit.cpp", "regenerate/case_making.cpp", "regenerate/known_mistakes.cpp"}) {
    const std::string source = read_text(root / "grader" / name);
    EXPECT_NE(source.find("say(messages::"), std::string::npos) << name;
    for (const std::string& text : texts_in(source)) {
      const bool is_marker = text.find("CODE HERE") != std::string::npos;
      EXPECT_TRUE(is_marker || english_left_in(text).empty()) << name << " says \"" << text << '"';
    }
  }
}

}  // namespace
}  // namespace dnn

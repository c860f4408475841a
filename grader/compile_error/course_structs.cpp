#include "grader/compile_error/course_structs.hpp"

#include <regex>

#include "grader/errors.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

// What the assignments hand to the exercises: not the notebooks' own.
std::vector<fs::path> headers_of_assignments(const fs::path& exercises) {
  std::vector<fs::path> headers;
  std::error_code ignored;
  for (const auto& folder : fs::directory_iterator(exercises, ignored)) {
    if (folder.path().filename() == "given") continue;
    for (const auto& file : fs::directory_iterator(folder, ignored))
      if (file.path().extension() == ".hpp" &&
          !file.path().filename().string().starts_with("notebook"))
        headers.push_back(file.path());
  }
  return headers;
}

// "Z" of "  Matrix Z;", "W1, b1" of "  Matrix W1, b1;", "b" of "  double b = 0;": what stands
// behind the type, which may end with a >.
std::string names_in_declaration(const std::string& line) {
  static const std::regex declaration(R"(^ *\S*?(?:<.*>)? (.*?)(?: = [^;]*)?;.*)");
  std::smatch match;
  return std::regex_match(line, match, declaration) ? match[1].str() : "";
}

}  // namespace

std::optional<CourseStruct> course_struct(const std::string& name,
                                          const std::filesystem::path& exercises) {
  std::optional<CourseStruct> found;
  for (const fs::path& header : headers_of_assignments(exercises)) {
    const std::string text = read_text_file(header);
    const std::size_t start = text.find("struct " + name + " ");
    if (start == std::string::npos) continue;
    if (found) return std::nullopt;
    std::string members;
    for (const std::string& line : lines_of(text.substr(start, text.find("};", start) - start)))
      if (const std::string names = names_in_declaration(line); !names.empty())
        members += (members.empty() ? "" : ", ") + names;
    found = {"{" + members + "}", ("exercises" / header.lexically_relative(exercises)).string()};
  }
  return found;
}

}  // namespace dnn

#include "grader/report/html.hpp"

#include "grader/columns.hpp"
#include "grader/text.hpp"

namespace dnn::html {
namespace {

// U+202A to U+202E and U+2066 to U+2069 show what follows in another order than it stands there.
bool turns_direction(std::string_view character) {
  return (character >= "\u202A" && character <= "\u202E") ||
         (character >= "\u2066" && character <= "\u2069");
}

std::string_view entity_of(char character) {
  switch (character) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

}  // namespace

std::string text(std::string_view foreign, bool keep_lines) {
  const std::string plain = escaped(foreign, keep_lines);
  std::string result;
  for (std::size_t at = 0; at < plain.size(); ++at) {
    const std::string_view entity = entity_of(plain[at]);
    if (turns_direction(std::string_view(plain).substr(at, 3))) {
      result += "\uFFFD";
      at += 2;
    } else if (entity.empty()) {
      result += plain[at];
    } else {
      result += entity;
    }
  }
  return result;
}

std::string text_cut(std::string_view foreign, std::size_t characters) {
  return text(shortened(escaped(foreign), characters));
}

std::string breakable(std::string_view name) {
  std::string result;
  for (const char character : text(name)) {
    result += character;
    if (character == '_' || character == '/') result += "<wbr>";
  }
  return result;
}

std::string with_code(std::string_view words) {
  std::string result;
  while (!words.empty()) {
    const std::size_t begin = words.find('`');
    const std::size_t end = begin == words.npos ? words.npos : words.find('`', begin + 1);
    if (end == words.npos) return result + text(words);
    result += text(words.substr(0, begin)) +
              element("code", text(words.substr(begin + 1, end - begin - 1)));
    words.remove_prefix(end + 1);
  }
  return result;
}

std::string element(std::string_view name, const std::string& content) {
  return element(name, "", content);
}

std::string element(std::string_view name, std::string_view attributes,
                    const std::string& content) {
  std::string result = "<" + std::string(name);
  if (!attributes.empty()) result += " " + std::string(attributes);
  return result + ">" + content + "</" + std::string(name) + ">";
}

}  // namespace dnn::html

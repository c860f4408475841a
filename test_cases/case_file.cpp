#include "test_cases/case_file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <system_error>

#include "given/utf8.hpp"
#include "test_cases/case_file_rules.hpp"

namespace dnn {

const char* to_string(CaseKind kind) {
  switch (kind) {
    case CaseKind::notebook:
      return "notebook";
    case CaseKind::random:
      return "random";
    case CaseKind::edge:
      return "edge";
  }
  throw std::invalid_argument("there is no such kind of case");
}

CaseFileError::CaseFileError(const std::string& message) : std::runtime_error(message) {}

CaseFile read_case_file(const std::filesystem::path& file, WrongAnswers wrong_answers) {
  namespace fs = std::filesystem;
  const std::string name = file.string();
  const auto fail = [&name](const std::string& message) {
    throw CaseFileError(name + ": " + message);
  };
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (!fs::exists(status)) fail("can't be read: " + error.message());
  if (fs::is_directory(status)) fail("is a folder, expected a case file");
  // Opening anything else may wait for ever, as a pipe does.
  if (!fs::is_regular_file(status)) fail("is not an ordinary file");
  const std::uintmax_t size = fs::file_size(file);
  if (size > case_file_rules::max_bytes) {
    fail("has " + std::to_string(size) + " bytes, a case file has at most " +
         std::to_string(case_file_rules::max_bytes));
  }
  std::ifstream stream(file, std::ios::binary);
  if (!stream) fail("can't be read: " + std::generic_category().message(errno));
  std::string text(static_cast<std::size_t>(size), '\0');
  stream.read(text.data(), static_cast<std::streamsize>(size));
  if (static_cast<std::uintmax_t>(stream.gcount()) != size) fail("can't be read to its end");
  return parse_case_file(text, name, wrong_answers);
}

namespace case_file_rules {
namespace {

// Not isalnum and isprint: those follow the locale.
bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool is_printable(char c) { return c >= ' ' && c <= '~'; }

}  // namespace

bool is_plain_name(std::string_view name) {
  return !name.empty() && name.size() <= max_name &&
         std::all_of(name.begin(), name.end(), is_plain);
}

bool is_exercise_name(std::string_view name) {
  if (name.size() > max_name) return false;
  std::size_t end = name.find('/');
  for (; end != std::string_view::npos; end = name.find('/')) {
    if (!is_plain_name(name.substr(0, end))) return false;
    name.remove_prefix(end + 1);
  }
  return is_plain_name(name);
}

bool is_value_name(std::string_view name) {
  constexpr std::string_view brackets = ".[]()\"";
  return !name.empty() && name.size() <= max_name &&
         std::all_of(name.begin(), name.end(), [brackets](char c) {
           return is_plain(c) || brackets.find(c) != std::string_view::npos;
         });
}

bool is_text(std::string_view text) {
  return !text.empty() && text.size() <= max_text && text.front() != ' ' && text.back() != ' ' &&
         std::all_of(text.begin(), text.end(), is_printable);
}

bool is_prose(std::string_view text) {
  if (text.empty() || text.size() > max_prose || text.front() == ' ' || text.back() == ' ')
    return false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_length(text, at);
    if (length == 0 || is_control(text.substr(at, length))) return false;
    at += length;
  }
  return true;
}

std::string quoted(std::string_view text) {
  constexpr std::size_t shown = 40;
  constexpr const char* digits = "0123456789ABCDEF";
  std::string result = "\"";
  for (const char c : text.substr(0, shown)) {
    if (is_printable(c)) {
      result += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      result += {'\\', 'x', digits[byte / 16], digits[byte % 16]};
    }
  }
  return result + (text.size() > shown ? "...\"" : "\"");
}

}  // namespace case_file_rules
}  // namespace dnn

#include "grader/symbols.hpp"

#include <cxxabi.h>

#include <charconv>
#include <cstdlib>
#include <sstream>

#include "grader/text.hpp"

namespace dnn {

// Each line: name, type, and more. U is needed; T, D, B and R are defined for others to use.
Symbols parse_symbols(std::string_view nm_output) {
  Symbols symbols;
  for (const std::string& line : lines_of(nm_output)) {
    std::istringstream words(line);
    std::string name;
    char type = ' ';
    words >> name >> type;
    if (type == 'U') symbols.needs.insert(name);
    if (type == 'T' || type == 'D' || type == 'B' || type == 'R') symbols.defines.insert(name);
  }
  return symbols;
}

// In a mangled name each part stands behind its length: _ZN3dnn14linear_forwardERKNS_6MatrixE…
// The last part is the function's; behind it stands E, or B and a tag, as in B5cxx11.
bool names_function(const std::string& symbol, const std::string& name) {
  if (!symbol.starts_with("_ZN3dnn")) return false;
  std::string_view rest = std::string_view(symbol).substr(3);
  std::string_view last;
  std::size_t length = 0;
  const auto behind_length = [&] {
    return std::from_chars(rest.data(), rest.data() + rest.size(), length).ptr;
  };
  for (const char* part; (part = behind_length()) != rest.data();) {
    rest.remove_prefix(static_cast<std::size_t>(part - rest.data()));
    last = rest.substr(0, length);
    rest.remove_prefix(last.size());
  }
  return last == name && (rest.starts_with('E') || rest.starts_with('B'));
}

std::string readable_symbol(const std::string& symbol) {
  int status = 0;
  char* name = abi::__cxa_demangle(symbol.c_str(), nullptr, nullptr, &status);
  const std::string readable = status == 0 ? name : symbol;
  std::free(name);
  return readable;
}

}  // namespace dnn

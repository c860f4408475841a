#include "grader/symbols.hpp"

#include <cxxabi.h>

#include <cctype>
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
bool names_function(const std::string& symbol, const std::string& name) {
  const std::string part = std::to_string(name.size()) + name + "E";
  const std::size_t at = symbol.find(part);
  if (!symbol.starts_with("_ZN3dnn") || at == std::string::npos) return false;
  return std::isdigit(static_cast<unsigned char>(symbol[at - 1])) == 0;
}

std::string readable_symbol(const std::string& symbol) {
  int status = 0;
  char* name = abi::__cxa_demangle(symbol.c_str(), nullptr, nullptr, &status);
  const std::string readable = status == 0 ? name : symbol;
  std::free(name);
  return readable;
}

}  // namespace dnn

#include "grader/symbols.hpp"

#include <cxxabi.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <sstream>

#include "grader/text.hpp"

namespace dnn {

namespace {

// What the compilers put beside the functions of a C++ file.
bool is_the_compilers(const std::string& symbol) {
  return symbol.starts_with("DW.ref.") || symbol.starts_with("__odr_asan") ||
         symbol == "__clang_call_terminate";
}

}  // namespace

// Each line: name, type, and more; before the members of an archive stands its name. U is needed, a
// small letter weakly; T, D, B, R and A are defined for others to use, the rest weakly.
Symbols parse_symbols(std::string_view nm_output) {
  Symbols symbols;
  for (const std::string& line : lines_of(nm_output)) {
    std::istringstream words(line);
    std::string name;
    char type = ' ';
    if (!(words >> name >> type)) continue;
    const auto is_one_of = [&](std::string_view types) {
      return types.find(type) != std::string_view::npos;
    };
    (is_one_of("Uwv")     ? symbols.needs
     : is_one_of("TDBRA") ? symbols.defines
                          : symbols.weak)
        .insert(name);
    if (is_one_of("TWi")) symbols.functions.insert(name);
  }
  return symbols;
}

// In a mangled name each part stands behind its length: _ZN3dnn14linear_forwardERKNS_6MatrixE…,
// with K after _ZN for a function that leaves its object as it is. The last part is the function's;
// behind it stands E, or B and a tag, as in B5cxx11.
bool names_function(const std::string& symbol, const std::string& name) {
  std::string_view rest = symbol;
  if (!rest.starts_with("_ZN")) return false;
  rest.remove_prefix(rest.starts_with("_ZNK") ? 4 : 3);
  std::string whole;
  std::size_t length = 0;
  const auto behind_length = [&] {
    return std::from_chars(rest.data(), rest.data() + rest.size(), length).ptr;
  };
  for (const char* part; (part = behind_length()) != rest.data();) {
    rest.remove_prefix(static_cast<std::size_t>(part - rest.data()));
    whole += (whole.empty() ? "" : "/") + std::string(rest.substr(0, length));
    rest.remove_prefix(std::min(length, rest.size()));
  }
  return whole == "dnn/" + name && (rest.starts_with('E') || rest.starts_with('B'));
}

std::string refused_symbol(const Symbols& object, const std::set<std::string>& taken) {
  for (const std::string& symbol : object.functions)
    if (!symbol.starts_with("_Z") && !is_the_compilers(symbol)) return symbol;
  for (const std::set<std::string>& names : {object.defines, object.weak})
    for (const std::string& symbol : names)
      if (taken.contains(symbol)) return symbol;
  return "";
}

std::string readable_symbol(const std::string& symbol) {
  int status = 0;
  char* name = abi::__cxa_demangle(symbol.c_str(), nullptr, nullptr, &status);
  const std::string readable = status == 0 ? name : symbol;
  std::free(name);
  return readable;
}

}  // namespace dnn

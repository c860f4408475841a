// The names that the linker knows: which functions an object defines and which it leaves to others.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace dnn {

struct Symbols {
  std::set<std::string> defines;    // mangled, and only what other objects may use
  std::set<std::string> weak;       // defined in a way that gives way to another definition
  std::set<std::string> functions;  // of both; the rest is data
  std::set<std::string> needs;
};

// From what `nm -P -g FILE...` prints.
Symbols parse_symbols(std::string_view nm_output);

// Whether a mangled name is that of the function whose exercise has this name: linear_forward is
// dnn::linear_forward, planar/predict is dnn::planar::predict.
bool names_function(const std::string& symbol, const std::string& name);

// The first symbol that a student's object may not define, or nothing: a function that is not C++,
// since it belongs to the system (main, malloc, …), and what is among `taken`.
std::string refused_symbol(const Symbols& object, const std::set<std::string>& taken);

// As one writes it in C++: dnn::linear_forward(dnn::Matrix const&, …)
std::string readable_symbol(const std::string& symbol);

}  // namespace dnn

#include <charconv>
#include <cmath>
#include <ostream>
#include <string>
#include <vector>

#include "given/parameter_file.hpp"
#include "given/parameter_file_rules.hpp"

namespace dnn {
namespace {

using namespace parameter_file_rules;

[[noreturn]] void refuse(const std::string& reason) {
  throw std::invalid_argument("the parameters can't be written: " + reason);
}

// n_0 … n_L, by the shapes of the weights.
std::vector<std::size_t> layers_of(const NamedMatrices& parameters) {
  if (parameters.size() == 0) refuse("there are none");
  if (!parameters.contains("W1")) refuse("there is no W1");
  std::vector<std::size_t> layers = {parameters.at("W1").cols()};
  for (std::size_t l = 1; parameters.contains(matrix_name('W', l)); ++l) {
    layers.push_back(parameters.at(matrix_name('W', l)).rows());
  }
  const std::string reason = objection(layers);
  if (!reason.empty()) refuse(reason);
  return layers;
}

void check_finite(const std::string& name, const Matrix& matrix) {
  for (const double number : matrix.values()) {
    if (!std::isfinite(number)) refuse(name + " holds a number that is NaN or infinite");
  }
}

void check(const NamedMatrices& parameters, const std::vector<std::size_t>& layers) {
  auto entry = parameters.begin();
  for (const auto& [name, shape] : matrices_for(layers)) {
    if (entry == parameters.end()) refuse(name + " is missing");
    if (entry->first != name) refuse(entry->first + " stands where " + name + " belongs");
    if (entry->second.shape() != shape) {
      refuse(name + " has shape " + to_string(entry->second.shape()) + ", not " + to_string(shape));
    }
    check_finite(name, entry->second);
    ++entry;
  }
  if (entry != parameters.end()) refuse(entry->first + " is one too many");
}

void append(std::string& text, double number) {
  char digits[longest_number];
  text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

std::string text_of(const std::string& name, const Matrix& matrix) {
  std::string text = "matrix " + name + ' ' + std::to_string(matrix.rows()) + ' ' +
                     std::to_string(matrix.cols()) + '\n';
  const double* number = matrix.data();
  for (std::size_t i = 0; i < matrix.rows(); ++i) {
    for (std::size_t j = 0; j < matrix.cols(); ++j) {
      if (j > 0) text += ' ';
      append(text, *number++);
    }
    text += '\n';
  }
  return text;
}

}  // namespace

void write_parameters(std::ostream& out, const NamedMatrices& parameters) {
  const std::vector<std::size_t> layers = layers_of(parameters);
  check(parameters, layers);
  std::string text = std::string(magic) + ' ' + std::string(version) + "\nlayers";
  for (const std::size_t units : layers) text += ' ' + std::to_string(units);
  text += '\n';
  for (const auto& [name, matrix] : parameters) text += text_of(name, matrix);
  text += "end\n";
  out.write(text.data(), static_cast<std::streamsize>(text.size())).flush();
  if (!out) throw std::runtime_error("the parameters can't be written to their end");
}

}  // namespace dnn

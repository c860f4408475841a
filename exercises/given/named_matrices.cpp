#include "given/named_matrices.hpp"

namespace dnn {
namespace {

std::string quoted(const std::string& name) { return '"' + name + '"'; }

std::string missing(const std::string& name, const NamedMatrices& matrices) {
  std::string message = "no " + quoted(name) + " here; ";
  if (matrices.size() == 0) return message + "nothing has been stored yet";
  message += matrices.size() == 1 ? "there is " : "there are ";
  const char* separator = "";
  for (const auto& [known, matrix] : matrices) {
    message += separator + quoted(known);
    separator = ", ";
  }
  return message;
}

}  // namespace

KeyError::KeyError(const std::string& message) : std::out_of_range(message) {}

NamedMatrices::NamedMatrices(std::initializer_list<Entry> entries) {
  for (const auto& [name, matrix] : entries) (*this)[name] = matrix;
}

Matrix& NamedMatrices::operator[](const std::string& name) {
  for (auto& [known, matrix] : entries_) {
    if (known == name) return matrix;
  }
  return entries_.emplace_back(name, Matrix()).second;
}

const Matrix& NamedMatrices::at(const std::string& name) const {
  const Matrix* matrix = find(name);
  if (matrix == nullptr) throw KeyError(missing(name, *this));
  return *matrix;
}

bool NamedMatrices::contains(const std::string& name) const { return find(name) != nullptr; }

const Matrix* NamedMatrices::find(const std::string& name) const {
  for (const auto& [known, matrix] : entries_) {
    if (known == name) return &matrix;
  }
  return nullptr;
}

}  // namespace dnn

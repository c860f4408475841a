// Named values: what goes into a function and what comes out of it, in the order they were added.
//
// Names are what a student would write to get at the value: `A`, `cache.W`, `grads["dW1"]`,
// `caches[0].linear_cache.A`.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

#include "given/matrix.hpp"

namespace dnn {

using Value = std::variant<double, std::string, Matrix>;

// "number", "text" or "matrix".
const char* kind_name(const Value& value);

// Thrown when a value is missing, is there twice, or is of another kind than asked for.
class ValueError : public std::runtime_error {
 public:
  explicit ValueError(const std::string& message);
};

struct NamedValue {
  std::string name;
  Value value;
  bool operator==(const NamedValue&) const = default;
};

// Copies and destroys in values.cpp, not in each of the many files that use it: quicker to build.
class Values {
 public:
  Values();
  Values(const Values& other);
  Values(Values&& other) noexcept;
  Values& operator=(const Values& other);
  Values& operator=(Values&& other) noexcept;
  ~Values();

  // Appends. Throw ValueError when the name is taken.
  void add(std::string name, Value value);
  void add(std::string name, double number);
  void add(std::string name, const Matrix& matrix);

  // The value of that name, or nullptr.
  const Value* find(const std::string& name) const;

  // The value of that name and kind. Throw ValueError when there is none.
  double number(const std::string& name) const;
  const std::string& text(const std::string& name) const;
  const Matrix& matrix(const std::string& name) const;

  // A number that must be whole and at least 0. Throws ValueError.
  std::size_t count(const std::string& name) const;

  std::size_t size() const { return entries_.size(); }
  std::vector<NamedValue>::const_iterator begin() const { return entries_.begin(); }
  std::vector<NamedValue>::const_iterator end() const { return entries_.end(); }

  bool operator==(const Values& other) const;

 private:
  std::vector<NamedValue> entries_;
};

}  // namespace dnn

// A Python dictionary of arrays: matrices with names, in the order in which they were stored.
#pragma once

#include <deque>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <utility>

#include "given/matrix.hpp"

namespace dnn {

// Thrown for a name that isn't there. what() lists the names that are.
class KeyError : public std::out_of_range {
 public:
  explicit KeyError(const std::string& message);
};

class NamedMatrices {
 public:
  using Entry = std::pair<std::string, Matrix>;

  NamedMatrices() = default;
  NamedMatrices(std::initializer_list<Entry> entries);

  // To store: matrices["W1"] = … keeps an earlier entry's place, and appends a new one. References
  // to other entries stay valid: matrices["W2"] = matrices["W1"].
  Matrix& operator[](const std::string& name);

  // To read. Both throw KeyError when there is no such name.
  const Matrix& operator[](const std::string& name) const { return at(name); }
  const Matrix& at(const std::string& name) const;

  bool contains(const std::string& name) const;

  // How many matrices there are. len(matrices)
  std::size_t size() const { return entries_.size(); }

  std::deque<Entry>::const_iterator begin() const { return entries_.begin(); }
  std::deque<Entry>::const_iterator end() const { return entries_.end(); }

  bool operator==(const NamedMatrices&) const = default;

 private:
  const Matrix* find(const std::string& name) const;

  std::deque<Entry> entries_;
};

}  // namespace dnn

#include "test_cases/values.hpp"

#include <charconv>
#include <cmath>
#include <utility>

namespace dnn {
namespace {

// Every whole number up to 2^53 is a double; beyond it some are missing.
constexpr double largest_count = 9007199254740992.0;

const char* with_article(std::size_t kind) {
  constexpr const char* words[] = {"a number", "a text", "a matrix"};
  return words[kind];
}

// Names as they go into a message, at most the first ten.
std::string list_of_names(const Values& values) {
  constexpr std::size_t shown = 10;
  std::string list;
  std::size_t count = 0;
  for (const NamedValue& entry : values) {
    if (count == shown) return list + ", ...";
    list += (count++ == 0 ? "" : ", ") + entry.name;
  }
  return list.empty() ? "none" : list;
}

std::string shortest(double number) {
  char text[32];
  return std::string(text, std::to_chars(text, text + sizeof text, number).ptr);
}

template <typename T>
const T& get(const Values& values, const std::string& name, std::size_t kind) {
  const Value* value = values.find(name);
  if (value == nullptr) {
    throw ValueError("there is no value " + name + ", expected " + with_article(kind) +
                     "; there are: " + list_of_names(values));
  }
  const T* found = std::get_if<T>(value);
  if (found == nullptr) {
    throw ValueError(name + " is " + with_article(value->index()) + ", expected " +
                     with_article(kind));
  }
  return *found;
}

}  // namespace

const char* kind_name(const Value& value) {
  constexpr const char* names[] = {"number", "text", "matrix"};
  return names[value.index()];
}

ValueError::ValueError(const std::string& message) : std::runtime_error(message) {}

Values::Values() = default;
Values::Values(const Values& other) = default;
Values::Values(Values&& other) noexcept = default;
Values& Values::operator=(const Values& other) = default;
Values& Values::operator=(Values&& other) noexcept = default;
Values::~Values() = default;
bool Values::operator==(const Values& other) const = default;

void Values::add(std::string name, double number) { add(std::move(name), Value(number)); }

void Values::add(std::string name, const Matrix& matrix) { add(std::move(name), Value(matrix)); }

void Values::add(std::string name, Value value) {
  if (find(name) != nullptr) throw ValueError("there are two values " + name);
  entries_.push_back({std::move(name), std::move(value)});
}

const Value* Values::find(const std::string& name) const {
  for (const NamedValue& entry : entries_) {
    if (entry.name == name) return &entry.value;
  }
  return nullptr;
}

double Values::number(const std::string& name) const { return get<double>(*this, name, 0); }

const std::string& Values::text(const std::string& name) const {
  return get<std::string>(*this, name, 1);
}

const Matrix& Values::matrix(const std::string& name) const { return get<Matrix>(*this, name, 2); }

std::size_t Values::count(const std::string& name) const {
  const double value = number(name);
  // Written so that NaN fails too.
  if (!(value >= 0 && value <= largest_count && std::trunc(value) == value)) {
    throw ValueError(name + " is " + shortest(value) +
                     ", expected a whole number that is at least 0");
  }
  return static_cast<std::size_t>(value);
}

}  // namespace dnn

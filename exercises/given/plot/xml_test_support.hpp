// For tests: is a text well-formed XML, as far as our own pictures use XML?
#pragma once

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace dnn::plot {

class XmlChecker {
 public:
  explicit XmlChecker(std::string_view text) : text_(text), rest_(text) {}

  // Throws std::runtime_error with the place unless the text is one element with balanced tags,
  // quoted attributes that are not repeated, ids of which none is repeated, and no bare '&' or '<'.
  void check() {
    do {
      take_tag();
      take_content();
    } while (!open_.empty());
    expect(rest_ == "\n", "more than one element");
  }

 private:
  void expect(bool condition, const std::string& what) const {
    if (condition) return;
    const std::size_t at = text_.size() - rest_.size();
    throw std::runtime_error(what + " at " + std::to_string(at) + ": " +
                             std::string(rest_.substr(0, 60)));
  }

  bool take(std::string_view expected) {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(expected.size());
    return true;
  }

  std::string_view take_until(std::string_view marks) {
    const std::string_view taken = rest_.substr(0, rest_.find_first_of(marks));
    rest_.remove_prefix(taken.size());
    return taken;
  }

  std::string take_name() {
    const auto is_part = [](char c) {
      return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == ':';
    };
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_part);
    expect(end != rest_.begin(), "a missing name");
    const std::string name(rest_.begin(), end);
    rest_.remove_prefix(name.size());
    return name;
  }

  void take_tag() {
    expect(take("<"), "a missing tag");
    if (take("/")) {
      const std::string name = take_name();
      expect(!open_.empty() && open_.back() == name && take(">"), "an end without a beginning");
      open_.pop_back();
      return;
    }
    const std::string name = take_name();
    std::set<std::string> names;
    while (take(" ")) take_attribute(names);
    if (take("/>")) return;
    expect(take(">"), "an attribute that can't be read");
    open_.push_back(name);
  }

  void take_attribute(std::set<std::string>& names) {
    const std::string name = take_name();
    expect(names.insert(name).second, "a repeated attribute");
    expect(take("=\""), "a missing value");
    const std::string_view value = take_until("\"<");
    check_entities(value);
    if (name == "id") expect(ids_.insert(std::string(value)).second, "a repeated id");
    expect(take("\""), "a value without an end");
  }

  void take_content() {
    if (open_.empty()) return;
    check_entities(take_until("<"));
    expect(!rest_.empty(), "no end of <" + open_.back() + ">");
  }

  void check_entities(std::string_view text) const {
    for (std::size_t i = text.find('&'); i != std::string_view::npos; i = text.find('&', i + 1)) {
      const std::string_view entity = text.substr(i + 1, text.find(';', i) - i - 1);
      static const std::set<std::string_view> known = {"amp", "lt", "gt", "quot", "#39"};
      expect(known.contains(entity), "a bare &");
    }
  }

  std::string_view text_, rest_;
  std::vector<std::string> open_;
  std::set<std::string> ids_;
};

// "" for a text that XmlChecker accepts, else what is wrong with it.
inline std::string xml_error(std::string_view text) {
  try {
    XmlChecker(text).check();
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "";
}

// How often `part` occurs in `text`.
inline std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t i = text.find(part); i != std::string::npos; i = text.find(part, i + 1)) ++count;
  return count;
}

}  // namespace dnn::plot

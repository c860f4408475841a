// For tests: is a text well-formed HTML, as far as our own page uses HTML?
#pragma once

#include <cctype>
#include <cstddef>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace dnn {

class HtmlChecker {
 public:
  explicit HtmlChecker(std::string_view text) : rest_(text) {}

  // Throws std::runtime_error with the place unless tags are balanced, attributes quoted and not
  // repeated, ids unique, links to places in the page lead somewhere, headings leave no level out,
  // and no '&' or '<' is bare.
  void check() {
    expect(take("<!DOCTYPE html>\n"), "no document type");
    do {
      take_tag();
      take_content();
    } while (!open_.empty());
    expect(rest_ == "\n", "more than one element");
    for (const std::string& link : links_)
      expect(ids_.contains(link), "a link to nowhere: " + link);
  }

 private:
  void expect(bool condition, const std::string& what) const {
    if (!condition) throw std::runtime_error(what + " before " + std::string(rest_.substr(0, 60)));
  }

  bool take(std::string_view expected) {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(expected.size());
    return true;
  }

  std::string take_until(std::string_view marks) {
    const std::string taken(rest_.substr(0, rest_.find_first_of(marks)));
    rest_.remove_prefix(taken.size());
    return taken;
  }

  void take_tag() {
    expect(take("<"), "a missing tag");
    if (take("/")) {
      const std::string name = take_until(">");
      expect(take(">") && !open_.empty() && open_.back() == name, "an end without a beginning");
      open_.pop_back();
      return;
    }
    const std::string name = take_until(" />");
    expect(!name.empty() && name.find_first_of("<\"'&") == std::string::npos, "a bad name");
    std::set<std::string> names;
    while (take(" ")) take_attribute(names);
    static const std::set<std::string> without_end = {"meta", "link", "br", "wbr"};
    const bool is_closed = take("/");
    expect(take(">"), "an attribute that can't be read");
    check_heading(name);
    if (!is_closed && !without_end.contains(name)) open_.push_back(name);
  }

  void take_attribute(std::set<std::string>& names) {
    const std::string name = take_until("= />");
    expect(!name.empty() && names.insert(name).second, "a repeated attribute");
    expect(take("=\""), "a missing value");
    const std::string value = take_until("\"<>");
    check_entities(value);
    expect(take("\""), "a value without an end");
    if (name == "id") expect(ids_.insert(value).second, "a repeated id");
    if (name == "href" && value.starts_with("#")) links_.insert(value.substr(1));
  }

  void check_heading(const std::string& name) {
    if (name.size() != 2 || name[0] != 'h' || name[1] < '1' || name[1] > '6') return;
    const int level = name[1] - '0';
    expect(level <= level_ + 1, "a heading that leaves a level out");
    level_ = level;
  }

  void take_content() {
    if (open_.empty()) return;
    const std::string content = take_until("<");
    if (open_.back() != "style") check_entities(content);
    expect(!rest_.empty(), "no end of " + open_.back());
  }

  void check_entities(const std::string& text) const {
    static const std::set<std::string> known = {"amp", "lt", "gt", "quot", "#39"};
    for (std::size_t at = text.find('&'); at != std::string::npos; at = text.find('&', at + 1))
      expect(known.contains(text.substr(at + 1, text.find(';', at) - at - 1)), "a bare &");
    expect(text.find('>') == std::string::npos, "a bare >");
  }

  std::string_view rest_;
  std::vector<std::string> open_;
  std::set<std::string> ids_;
  std::set<std::string> links_;
  int level_ = 0;
};

// "" for a text that HtmlChecker accepts, else what is wrong with it.
inline std::string html_error(std::string_view text) {
  try {
    HtmlChecker(text).check();
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

}  // namespace dnn

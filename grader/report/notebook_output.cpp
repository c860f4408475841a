#include "grader/report/notebook_output.hpp"

#include <algorithm>

#include "grader/columns.hpp"
#include "grader/compare.hpp"
#include "grader/messages/pictures.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/report/numpy_block.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::size_t most_lines = 30;
constexpr std::size_t most_own_lines = 12;

// The notebook prints "W1 = …", not "parameters["W1"] = …".
std::string label_of(const std::string& name) {
  for (const std::string_view holder : {"parameters", "grads"}) {
    if (!name.starts_with(holder)) continue;
    const std::string rest = name.substr(holder.size());
    if (rest.starts_with('.')) return escaped(rest.substr(1));
    if (rest.starts_with("[\"") && rest.ends_with("\"]"))
      return escaped(rest.substr(2, rest.size() - 4));
  }
  return escaped(name);
}

// What the cell doesn't print.
bool is_copy(const std::string& name) {
  return name == "rng.randn()" || (name.starts_with("cache") && !name.ends_with(".size()"));
}

bool is_notebook(const CaseResult& result) {
  return result.kind == CaseKind::notebook && result.values;
}

// An output that isn't right.
struct Difference {
  std::string label;
  NumpyBlock expected;
  NumpyBlock given;
  std::string note;  // on the shapes, where they differ
};

Difference difference_of(const std::string& name, const Value* expected, const Value* given,
                         const Tolerance& tolerance) {
  const NumpyBlock nothing{{say(messages::cell_nothing)}, {""}};
  Difference difference{label_of(name), nothing, nothing, ""};
  if (expected != nullptr) difference.expected = numpy_block(name, *expected);
  if (given != nullptr) difference.given = numpy_block(name, *given);
  if (expected == nullptr || given == nullptr) return difference;
  difference.given = marked_block(name, *expected, *given, tolerance);
  const auto* one = std::get_if<Matrix>(expected);
  const auto* other = std::get_if<Matrix>(given);
  if (one != nullptr && other != nullptr && one->shape() != other->shape())
    difference.note = say(messages::cell_shapes_differ, difference.label, to_string(other->shape()),
                          to_string(one->shape()));
  return difference;
}

class Cell {
 public:
  Cell(const ValueComparison& values, std::size_t columns) : values_(values), columns_(columns) {}

  void say_line(const std::string& text) {
    for (const std::string& line : wrapped(text, columns_)) lines_.push_back(line);
  }

  // "W1 = [[…", its rows one below the other.
  void output(const std::string& name, const Value& value) {
    const std::string label = label_of(name) + " = ";
    const std::size_t indent = columns_of(label);
    const std::size_t room = columns_ > 2 * indent ? columns_ - indent : columns_;
    const NumpyBlock block = folded(numpy_block(name, value), room);
    for (std::size_t i = 0; i < block.lines.size(); ++i)
      lines_.push_back(padded(i == 0 ? label : "", indent) + block.lines[i]);
  }

  void differences() {
    std::vector<Difference> all;
    for (const auto& [name, value] : values_.expected) {
      const Value* given = values_.given.find(name);
      if (!is_right(name)) all.push_back(difference_of(name, &value, given, values_.tolerance));
      looks_right_ =
          looks_right_ || (given != nullptr && looks_right(value, *given, values_.tolerance));
    }
    for (const auto& [name, value] : values_.given)
      if (values_.expected.find(name) == nullptr)
        all.push_back(difference_of(name, nullptr, &value, values_.tolerance));
    if (!side_by_side(all)) one_above_the_other(all);
    if (looks_right_) say_line(say(messages::cell_later_digits));
  }

  void right_outputs() {
    bool is_first = true;
    for (const auto& [name, value] : values_.expected) {
      if (is_copy(name) || !is_right(name)) continue;
      if (is_first) say_line(say(messages::cell_right));
      is_first = false;
      output(name, value);
    }
  }

  void expected_outputs() {
    say_line(say(messages::cell_shows));
    for (const auto& [name, value] : values_.expected)
      if (!is_copy(name)) output(name, value);
  }

  std::vector<std::string> take_lines() {
    for (std::string& line : lines_) line = shortened(line, columns_);
    return std::move(lines_);
  }

 private:
  bool is_right(const std::string& name) const {
    const Value* given = values_.given.find(name);
    return given != nullptr &&
           dnn::is_right(*values_.expected.find(name), *given, values_.tolerance);
  }

  // False where one of them is too wide.
  bool side_by_side(const std::vector<Difference>& all) {
    constexpr std::size_t gap = 3;
    std::size_t label = 0, left = columns_of(say(messages::label_expected)), right = 0;
    for (const Difference& each : all) {
      label = std::max(label, columns_of(each.label) + 3);
      left = std::max(left, each.expected.width());
      right = std::max(right, each.given.width());
    }
    if (label + left + gap + right > columns_) return false;
    const auto line = [&](const std::string& name, const std::string& one,
                          const std::string& other) {
      lines_.push_back(padded(name, label) + padded(one, left + gap) + other);
    };
    if (!all.empty()) line("", say(messages::label_expected), say(messages::label_got));
    for (const auto& [name, expected, given, note] : all) {
      for (std::size_t i = 0; i < std::max(expected.lines.size(), given.lines.size()); ++i) {
        const bool has_given = i < given.lines.size();
        line(i == 0 ? padded(name, label - 3) + " = " : "",
             i < expected.lines.size() ? expected.lines[i] : "", has_given ? given.lines[i] : "");
        if (has_given && !given.marks[i].empty()) line("", "", given.marks[i]);
      }
      if (!note.empty()) say_line(note);
    }
    return true;
  }

  void one_above_the_other(const std::vector<Difference>& all) {
    for (const auto& [name, expected, given, note] : all) {
      say_line(say(messages::cell_expected_of, name));
      block(expected);
      say_line(say(messages::cell_given_of, name));
      block(given);
      if (!note.empty()) say_line(note);
    }
  }

  void block(const NumpyBlock& wide) {
    constexpr std::size_t indent = 2;
    const NumpyBlock block = folded(wide, columns_ - indent);
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
      lines_.push_back(std::string(indent, ' ') + block.lines[i]);
      if (!block.marks[i].empty()) lines_.push_back(std::string(indent, ' ') + block.marks[i]);
    }
  }

  const ValueComparison& values_;
  std::size_t columns_;
  bool looks_right_ = false;
  std::vector<std::string> lines_;
};

std::string why_no_values(const Finding& finding) {
  std::string why = name_of(finding.verdict);
  for (const std::string* words : {&finding.got, &finding.look})
    if (!words->empty()) why = say(messages::cell_and_why, why, escaped(*words));
  return why;
}

void limit(std::vector<std::string>& lines, std::size_t most) {
  if (lines.size() <= most + 1) return;  // one more line says no less than that there is one more
  const std::size_t more = lines.size() - most;
  lines.resize(most);
  lines.push_back(say(messages::cell_more_lines, more));
}

}  // namespace

const CaseResult* shown_notebook_case(const ExerciseResult& result) {
  const CaseResult* first = nullptr;
  for (const CaseResult& each : result.cases) {
    if (!is_notebook(each)) continue;
    if (each.finding.verdict != Verdict::pass) return &each;
    if (first == nullptr) first = &each;
  }
  return first;
}

std::vector<std::string> notebook_output(const ExerciseResult& result, const Terminal& terminal) {
  const CaseResult* shown = shown_notebook_case(result);
  if (shown == nullptr) return {};
  Cell cell(*shown->values, terminal.columns);
  if (std::count_if(result.cases.begin(), result.cases.end(), is_notebook) > 1)
    cell.say_line(say(messages::cell_case, shown->name));
  if (shown->values->given.size() == 0) {
    cell.say_line(say(messages::cell_no_values, why_no_values(shown->finding)));
    cell.expected_outputs();
  } else {
    cell.differences();
    cell.right_outputs();
  }
  std::vector<std::string> lines = cell.take_lines();
  limit(lines, most_lines);
  return lines;
}

std::vector<std::string> own_notebook_output(const ExerciseResult& result) {
  constexpr std::size_t columns_of_numpy = 75;
  const CaseResult* shown = shown_notebook_case(result);
  if (shown == nullptr) return {};
  Cell cell(*shown->values, columns_of_numpy + 25);
  for (const auto& [name, value] : shown->values->given)
    if (!is_copy(name)) cell.output(name, value);
  std::vector<std::string> lines = cell.take_lines();
  limit(lines, most_own_lines - 1);
  return lines;
}

}  // namespace dnn

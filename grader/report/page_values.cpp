#include "grader/report/page_values.hpp"

#include <algorithm>
#include <cstdio>

#include "given/language/message.hpp"
#include "grader/columns.hpp"
#include "grader/compare.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/page.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/report/heat_map.hpp"
#include "grader/report/html.hpp"
#include "grader/text.hpp"
#include "grader/value_text.hpp"

namespace dnn {
namespace {

constexpr std::size_t most_value_rows = 40;
constexpr std::size_t most_heat_maps = 3;
constexpr std::size_t longest_value_name = 60;

// One value, expected or given or both.
struct ValueRow {
  std::string name;
  const Value* expected;
  const Value* given;
};

std::vector<ValueRow> value_rows(const ValueComparison& values) {
  std::vector<ValueRow> rows;
  for (const auto& [name, value] : values.expected)
    rows.push_back({name, &value, values.given.find(name)});
  for (const auto& [name, value] : values.given)
    if (values.expected.find(name) == nullptr) rows.push_back({name, nullptr, &value});
  return rows;
}

// A shape stays on one line.
std::string unbroken(std::string_view words) {
  std::string result;
  for (const char character : words) {
    if (character == ' ')
      result += "\u00a0";
    else
      result += character;
  }
  return result;
}

// "(3, 4)", or the number or text itself.
std::string brief_value(const Value* value, const Value* other) {
  if (value == nullptr) return "";
  if (const auto* matrix = std::get_if<Matrix>(value)) return unbroken(to_string(matrix->shape()));
  if (const auto* words = std::get_if<std::string>(value))
    return html::text_cut('"' + answer_in_words(*words) + '"', longest_value_name);
  const auto* number = other == nullptr ? nullptr : std::get_if<double>(other);
  const double own = std::get<double>(*value);
  if (number != nullptr && *number != own) return digits_of(own, *number).first;
  char text[32];
  std::snprintf(text, sizeof text, "%.8g", own);
  return text;
}

bool is_right_row(const ValueRow& row, const Tolerance& tolerance) {
  return row.expected != nullptr && row.given != nullptr &&
         is_right(*row.expected, *row.given, tolerance);
}

std::string value_verdict(const ValueRow& row, const Tolerance& tolerance) {
  if (row.given == nullptr) return say(messages::page_is_missing);
  if (row.expected == nullptr) return say(messages::page_is_too_much);
  if (form(*row.expected) != form(*row.given)) return say(messages::page_other_shape);
  return say(is_right_row(row, tolerance) ? messages::page_is_right : messages::page_is_wrong);
}

std::string value_row(const ValueRow& row, const Tolerance& tolerance) {
  const bool right = is_right_row(row, tolerance);
  const std::string name =
      html::element("code", html::breakable(shortened(escaped(row.name), longest_value_name)));
  return html::element(
             "tr", html::element("th", "scope=\"row\"", name) +
                       html::element("td", "class=\"code\"", brief_value(row.expected, row.given)) +
                       html::element("td", "class=\"code\"", brief_value(row.given, row.expected)) +
                       html::element("td", right ? "class=\"good\"" : "class=\"bad\"",
                                     html::text(value_verdict(row, tolerance)))) +
         "\n";
}

std::string value_column(const std::string& words) {
  return html::element("th", "scope=\"col\"", html::text(words));
}

std::string value_table(const std::vector<ValueRow>& rows, const Tolerance& tolerance) {
  const std::string head =
      value_column(say(messages::page_output)) + value_column(say(messages::label_expected)) +
      value_column(say(messages::label_got)) + value_column(say(messages::column_verdict));
  std::string body;
  for (std::size_t i = 0; i < rows.size() && i < most_value_rows; ++i)
    body += value_row(rows[i], tolerance);
  const std::string whole =
      html::element("table", html::element("caption", html::text(say(messages::page_outputs))) +
                                 html::element("thead", html::element("tr", head)) +
                                 html::element("tbody", "\n" + body));
  const std::string more =
      rows.size() <= most_value_rows
          ? ""
          : html::element(
                "p", "class=\"note\"",
                html::text(say(messages::page_values_cut, rows.size() - most_value_rows)));
  return html::element("div", "class=\"box\" tabindex=\"0\"", whole) + more + "\n";
}

// Both matrices of a row where they can be compared and differ.
bool is_drawable(const ValueRow& row, const Tolerance& tolerance) {
  if (row.expected == nullptr || row.given == nullptr) return false;
  const auto* expected = std::get_if<Matrix>(row.expected);
  const auto* given = std::get_if<Matrix>(row.given);
  return expected != nullptr && given != nullptr && expected->shape() == given->shape() &&
         expected->size() != 0 && !is_right_row(row, tolerance);
}

std::string value_pictures(const std::vector<ValueRow>& rows, const Tolerance& tolerance) {
  std::string result;
  std::size_t count = 0;
  for (const ValueRow& row : rows) {
    if (!is_drawable(row, tolerance) || ++count > most_heat_maps) continue;
    const std::string name = html::element("code", html::text_cut(row.name, longest_value_name));
    result += html::element("h4", filled(messages::heat_title.in(spoken_language()), {name})) +
              "\n" +
              heat_maps(row.name, std::get<Matrix>(*row.expected), std::get<Matrix>(*row.given),
                        tolerance);
  }
  if (count > most_heat_maps)
    result += html::element("p", "class=\"note\"",
                            html::text(say(messages::page_pictures_cut, count - most_heat_maps)));
  return result;
}

}  // namespace

std::string page_values(const ValueComparison& values) {
  const std::vector<ValueRow> rows = value_rows(values);
  return value_table(rows, values.tolerance) + value_pictures(rows, values.tolerance);
}

bool has_pictures(const ValueComparison& values) {
  const std::vector<ValueRow> rows = value_rows(values);
  return std::any_of(rows.begin(), rows.end(),
                     [&](const ValueRow& row) { return is_drawable(row, values.tolerance); });
}

}  // namespace dnn

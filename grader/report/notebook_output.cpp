#include "grader/report/notebook_output.hpp"

#include "given/numpy_format.hpp"
#include "grader/columns.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

std::string numpy_text(const Value& value) {
  if (const auto* number = std::get_if<double>(&value)) return numpy_str(*number);
  if (const auto* matrix = std::get_if<Matrix>(&value)) return numpy_str(*matrix);
  return escaped(std::get<std::string>(value));
}

void add_values(const std::string& label, const Values& values, std::size_t columns,
                std::vector<std::string>& lines) {
  lines.push_back(label);
  for (const NamedValue& each : values)
    for (const std::string& line : lines_of(each.name + " = " + numpy_text(each.value)))
      lines.push_back(shortened("  " + escaped(line), columns));
}

}  // namespace

std::vector<std::string> notebook_output(const ExerciseResult& result, const Terminal& terminal) {
  std::vector<std::string> lines;
  for (const CaseResult& each : result.cases) {
    if (each.kind != CaseKind::notebook || !each.values) continue;
    add_values("expected", each.values->expected, terminal.columns, lines);
    add_values("got", each.values->given, terminal.columns, lines);
    break;
  }
  return lines;
}

}  // namespace dnn

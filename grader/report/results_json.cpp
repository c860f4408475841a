#include "grader/report/results_json.hpp"

#include <cstdio>

#include "grader/report/scoreboard.hpp"

namespace dnn {
namespace {

// How many bytes the UTF-8 character at `at` has; 0 when it isn't one. Overlong forms, surrogates
// and what lies beyond U+10FFFF are none.
std::size_t utf8_length(const std::string& text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF && continues(1)) return 2;
  if (lead >= 0xE0 && lead <= 0xEF && continues(1) && continues(2)) {
    const bool overlong = lead == 0xE0 && byte(1) < 0xA0;
    const bool surrogate = lead == 0xED && byte(1) > 0x9F;
    return overlong || surrogate ? 0 : 3;
  }
  if (lead >= 0xF0 && lead <= 0xF4 && continues(1) && continues(2) && continues(3)) {
    const bool overlong = lead == 0xF0 && byte(1) < 0x90;
    const bool too_large = lead == 0xF4 && byte(1) > 0x8F;
    return overlong || too_large ? 0 : 4;
  }
  return 0;
}

std::string json_string(const std::string& text) {
  std::string json = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::size_t length = utf8_length(text, at);
    if (length == 0) {
      json += "\\ufffd";
    } else if (byte == '"' || byte == '\\') {
      json += std::string("\\") + text[at];
    } else if (byte == '\n') {
      json += "\\n";
    } else if (byte < 0x20 || byte == 0x7F) {
      char code[7];
      std::snprintf(code, sizeof code, "\\u%04x", byte);
      json += code;
    } else {
      json += text.substr(at, length);
    }
    at += length == 0 ? 1 : length;
  }
  return json + "\"";
}

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

// What the scoreboard says of this exercise, in a few lines.
std::string output_of(const ExerciseResult& result) {
  std::string output = result.handed_in ? name_of(result.verdict()) : "not handed in";
  output += ", " + std::to_string(result.passed()) + " of " + std::to_string(result.cases.size()) +
            " cases pass";
  if (result.with_yours)
    output += std::string("; with your other functions ") + name_of(*result.with_yours);
  if (const CaseResult* failed = result.first_failure()) {
    output += "\ncase: " + failed->name + ", " + failed->origin;
    for (const auto& [label, text] : {std::pair{"expected", failed->finding.expected},
                                      {"got", failed->finding.got},
                                      {"look", failed->finding.look}})
      if (!text.empty()) output += std::string("\n") + label + ": " + text;
  }
  return output;
}

std::string test_json(const ExerciseResult& result) {
  const bool passed = result.verdict() == Verdict::pass;
  return "    {\"name\": " + json_string(result.exercise.name) + ", \"number\": \"" +
         std::to_string(result.exercise.number) + "\", \"score\": " + number(result.points) +
         ", \"max_score\": " + number(result.exercise.points) +
         ", \"status\": " + (passed ? "\"passed\"" : "\"failed\"") +
         ", \"output\": " + json_string(output_of(result)) + ", \"visibility\": \"visible\"}";
}

}  // namespace

std::string results_json(const GradingResult& result, double execution_seconds) {
  char seconds[32];
  std::snprintf(seconds, sizeof seconds, "%.3f", execution_seconds);
  std::string json = "{\n  \"score\": " + number(result.points()) +
                     ",\n  \"execution_time\": " + seconds +
                     ",\n  \"visibility\": \"visible\",\n  \"tests\": [\n";
  for (std::size_t i = 0; i < result.exercises.size(); ++i)
    json += test_json(result.exercises[i]) + (i + 1 < result.exercises.size() ? ",\n" : "\n");
  return json + "  ]\n}\n";
}

}  // namespace dnn

#include "grader/report/results_json.hpp"

#include <cstdio>

#include "given/utf8.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/isolation.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/report/scoreboard.hpp"

namespace dnn {
namespace {

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
  std::string output =
      say(messages::verdict_and_cases, verdict_words(result), result.passed(), result.cases.size());
  if (result.with_yours) output += say(messages::with_your_others, name_of(*result.with_yours));
  if (result.diagnosis) {
    const Advice& advice = spoken_advice(result.diagnosis->mistake);
    output += labelled(messages::label_mistake, advice.diagnosis) +
              labelled(messages::label_ask, advice.question);
  }
  if (const CaseResult* failed = result.first_failure()) {
    if (is_about_a_case(failed->finding.verdict) && result.handed_in)
      output += labelled(messages::label_case, case_in_words(failed->name, failed->origin));
    output += details_of(failed->finding);
  }
  return output;
}

std::string advice_json(const Advice& advice) {
  return "{\"diagnosis\": " + json_string(advice.diagnosis) +
         ", \"question\": " + json_string(advice.question) + "}";
}

// For those who count which mistakes are made.
std::string extra_data(const ExerciseResult& result) {
  if (!result.diagnosis) return "";
  const auto& [mistake, is_known] = *result.diagnosis;
  return ", \"extra_data\": {\"mistake\": " + json_string(mistake.name) +
         ", \"known\": " + (is_known ? "true" : "false") + ", \"en\": " + advice_json(mistake.en) +
         ", \"zh\": " + advice_json(mistake.zh) + "}";
}

// "3.7" is exercise 7 of 3_step_by_step.
std::string numbered(const Exercise& exercise) {
  const std::string assignment = exercise.assignment();
  return assignment.substr(0, assignment.find('_')) + "." + std::to_string(exercise.number);
}

std::string test_json(const ExerciseResult& result) {
  const bool passed = result.verdict() == Verdict::pass;
  return "    {\"name\": " + json_string(result.exercise.name) + ", \"number\": \"" +
         numbered(result.exercise) + "\", \"score\": " + number(result.points) +
         ", \"max_score\": " + number(result.exercise.points) +
         ", \"status\": " + (passed ? "\"passed\"" : "\"failed\"") +
         ", \"output\": " + json_string(output_of(result)) + ", \"visibility\": \"visible\"" +
         extra_data(result) + "}";
}

}  // namespace

std::string results_json(const GradingResult& result, double execution_seconds) {
  char seconds[32];
  std::snprintf(seconds, sizeof seconds, "%.3f", execution_seconds);
  std::string json = "{\n  \"score\": " + number(result.points()) +
                     ",\n  \"execution_time\": " + seconds + ",\n  \"visibility\": \"visible\",\n";
  if (!result.isolation.empty())
    json +=
        "  \"output\": " + json_string(say(messages::isolation_level, result.isolation)) + ",\n";
  json += "  \"tests\": [\n";
  for (std::size_t i = 0; i < result.exercises.size(); ++i)
    json += test_json(result.exercises[i]) + (i + 1 < result.exercises.size() ? ",\n" : "\n");
  return json + "  ]\n}\n";
}

}  // namespace dnn

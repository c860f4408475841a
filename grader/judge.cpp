#include "grader/judge.hpp"

#include <csignal>
#include <cstring>

#include "grader/compare.hpp"
#include "grader/protocol.hpp"
#include "grader/repeat.hpp"
#include "grader/run_case.hpp"
#include "grader/sanitizer_report.hpp"
#include "grader/text.hpp"
#include "grader/value_text.hpp"

namespace dnn {
namespace {

std::string signal_in_words(int signal) {
  switch (signal) {
    case SIGSEGV:
      return "it used memory that isn't its own (SIGSEGV): a null or stale pointer, an index out "
             "of "
             "range, or endless recursion";
    case SIGABRT:
      return "it gave up (SIGABRT): abort(), a failed assert, memory written past its end, or an "
             "exception where none may pass";
    case SIGFPE:
      return "it divided a whole number by zero (SIGFPE)";
    case SIGILL:
      return "it ran into an impossible instruction (SIGILL): often a function without a return";
    case SIGBUS:
      return "it used memory that isn't there (SIGBUS)";
    case SIGKILL:
      return "it was killed (SIGKILL)";
    default:
      return "it was ended by signal " + std::to_string(signal) + " (" + strsignal(signal) + ")";
  }
}

Finding judge_forbidden(const Exercise& exercise, const ProcessResult& result) {
  const std::optional<std::uint32_t> call = refused_call(result.answer);
  return {Verdict::forbidden, exercise.name + " returns",
          call ? "it made the system call " + system_call_name(*call)
               : "it made a system call that it has no need of",
          "a function of the network only computes: no files, no network, no processes"};
}

Finding judge_flood(const Exercise& exercise, const ProcessResult& result) {
  if (result.answer.size() >= ProcessLimits().file_bytes)
    return {Verdict::protocol, exercise.name + " returns at most 8 MiB", "its answer is larger",
            "is a matrix far larger than it should be?"};
  return {Verdict::output_limit, exercise.name + " returns and prints little",
          "it printed more than 8 MiB", "is something printed in an endless loop?"};
}

Finding judge_end(const Exercise& exercise, const ProcessResult& result) {
  const std::string answer = exercise.name + " returns";
  switch (result.end) {
    case ProcessEnd::cpu_limit:
      return {Verdict::timeout, answer + " within a second",
              "it was still computing after a second", "does every loop come to its end?"};
    case ProcessEnd::wall_limit:
      return {Verdict::timeout, answer + " within a second", "it slept or waited for ten seconds",
              "a function of the network never has to wait"};
    case ProcessEnd::output_limit:
      return judge_flood(exercise, result);
    case ProcessEnd::forbidden:
      return judge_forbidden(exercise, result);
    case ProcessEnd::signalled:
      return {Verdict::crash, answer, signal_in_words(result.code),
              "build/bin/grader --sanitize " + exercise.name + " tells the line"};
    case ProcessEnd::exited:
      break;
  }
  return {Verdict::exited, answer,
          "the program ended before that, with status " + std::to_string(result.code),
          "exit() has no place in a function; return or throw instead"};
}

Finding judge_exception(const Exercise& exercise, const ExceptionAnswer& exception) {
  const std::string what = shown(exception.what);
  const std::string type = shown(exception.type);
  return {Verdict::exception, exercise.name + " returns", "it threw " + type, what};
}

Finding judge_not_implemented(const Exercise& exercise, const std::string& missing) {
  if (missing == exercise.name)
    return {Verdict::not_implemented, "", "",
            "write " + exercise.name + " between START CODE HERE and END CODE HERE"};
  return {Verdict::not_implemented, exercise.name + " returns",
          "it called " + in_quotes(missing) + ", which is not implemented yet", ""};
}

Finding judge_oversized(const Case& expected, const OversizedAnswer& given) {
  const Value* value = expected.outputs.find(given.name);
  const std::string name = shown(given.name);
  return {Verdict::shape, value == nullptr ? "no " + name : name + " " + form(*value),
          name + " has shape " + to_string(given.shape), ""};
}

Finding judge_answers(const Exercise& exercise, const Case& expected, const Answer& first,
                      const Answer& second) {
  const std::string changed = difference(first, second);
  if (!changed.empty())
    return {Verdict::nondeterministic, "the same answer for the same inputs", shown(changed),
            "a static or global variable that changes, one read before it is given a value, or an "
            "index out of range"};
  if (const auto* missing = std::get_if<NotImplementedAnswer>(&first))
    return judge_not_implemented(exercise, missing->exercise);
  if (const auto* exception = std::get_if<ExceptionAnswer>(&first))
    return judge_exception(exercise, *exception);
  if (const auto* oversized = std::get_if<OversizedAnswer>(&first))
    return judge_oversized(expected, *oversized);
  return compare(expected.outputs, std::get<Values>(first),
                 expected.tolerance.value_or(Tolerance{}));
}

}  // namespace

Finding judge_case(const Exercise& exercise, const Case& expected, const ProcessResult& result) {
  if (result.end != ProcessEnd::exited || result.code != 0) return judge_end(exercise, result);
  try {
    const std::vector<AnswerFrame> frames = decode_answers(result.answer);
    if (frames.size() < 2) return judge_end(exercise, result);
    return judge_answers(exercise, expected, frames[0].answer, frames[1].answer);
  } catch (const ProtocolError& error) {
    return {Verdict::protocol, "one answer to each call, written by the grader's own code",
            "something else was written where the answers go (" + std::string(error.what()) + ")",
            "leave every descriptor but standard output alone"};
  }
}

Finding judge_sanitized(const Exercise& exercise, const Case& expected,
                        const ProcessResult& result) {
  if (result.end == ProcessEnd::exited && result.code == exit_code_of_sanitizers) {
    const std::string file = exercise.file.filename().string();
    if (const auto report = find_sanitizer_report(result.output, file))
      return {Verdict::crash, exercise.name + " returns", report->what, report->where};
  }
  return judge_case(exercise, expected, result);
}

std::string printed_by_first_call(const ProcessResult& result) {
  const std::optional<AnswerFrame> first = first_answer(result.answer);
  if (!first || first->printed >= result.output.size()) return result.output;
  return result.output.substr(0, first->printed);
}

}  // namespace dnn

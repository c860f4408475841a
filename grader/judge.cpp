#include "grader/judge.hpp"

#include <csignal>
#include <cstring>

#include "grader/compare.hpp"
#include "grader/given_words.hpp"
#include "grader/last_words.hpp"
#include "grader/messages/findings.hpp"
#include "grader/protocol.hpp"
#include "grader/repeat.hpp"
#include "grader/run_case.hpp"
#include "grader/sanitizer/sanitizer_report.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"
#include "grader/value_text.hpp"

namespace dnn {
namespace {

bool is_aborted(const ProcessResult& result) {
  return result.end == ProcessEnd::signalled && result.code == SIGABRT;
}

std::string abort_in_words(const std::string& output) {
  const std::string words = last_words(output);
  return words.empty() ? say(messages::signal_abort)
                       : say(messages::signal_abort_said, shown(words));
}

std::string signal_in_words(const ProcessResult& result) {
  switch (result.code) {
    case SIGSEGV:
      return say(messages::signal_memory);
    case SIGABRT:
      return abort_in_words(result.output);
    case SIGFPE:
      return say(messages::signal_division);
    case SIGILL:
      return say(messages::signal_instruction);
    case SIGBUS:
      return say(messages::signal_no_memory);
    case SIGKILL:
      return say(messages::signal_killed);
    default:
      return say(messages::signal_other, result.code, strsignal(result.code));
  }
}

Finding judge_forbidden(const Exercise& exercise, const ProcessResult& result) {
  const std::optional<std::uint32_t> call = refused_call(result.answer);
  return {Verdict::forbidden, say(messages::returns, exercise.name),
          call ? say(messages::made_call, system_call_name(*call)) : say(messages::made_some_call),
          say(messages::only_computes)};
}

Finding judge_flood(const Exercise& exercise, const ProcessResult& result) {
  if (result.answer.size() >= ProcessLimits().file_bytes)
    return {Verdict::protocol, say(messages::returns_at_most, exercise.name),
            say(messages::answer_too_large), say(messages::matrix_too_large)};
  return {Verdict::output_limit, say(messages::prints_little, exercise.name),
          say(messages::printed_too_much), say(messages::printed_in_loop)};
}

Finding judge_end(const Exercise& exercise, const ProcessResult& result) {
  const std::string answer = say(messages::returns, exercise.name);
  const std::string in_time = say(messages::returns_in_time, exercise.name);
  switch (result.end) {
    case ProcessEnd::cpu_limit:
      return {Verdict::timeout, in_time, say(messages::still_computing), say(messages::loops_end)};
    case ProcessEnd::wall_limit:
      return {Verdict::timeout, in_time, say(messages::waited), say(messages::never_waits)};
    case ProcessEnd::output_limit:
      return judge_flood(exercise, result);
    case ProcessEnd::forbidden:
      return judge_forbidden(exercise, result);
    case ProcessEnd::signalled:
      return {Verdict::crash, answer, signal_in_words(result),
              say(messages::sanitize_tells, exercise.name, grader_command())};
    case ProcessEnd::exited:
      break;
  }
  return {Verdict::exited, answer, say(messages::ended_before, result.code),
          say(messages::no_exit)};
}

// In a ShapeError; elsewhere (0, 0) may be an index.
bool tells_of_empty_matrix(const ExceptionAnswer& exception) {
  const bool is_index = exception.type != "ShapeError";
  return exception.what.find(is_index ? "of shape (0, 0)" : "(0, 0)") != std::string::npos;
}

Finding judge_exception(const Exercise& exercise, const ExceptionAnswer& exception) {
  const std::string type = shown(exception.type);
  std::string look = exception_in_words(shown(exception.what));
  if (tells_of_empty_matrix(exception))
    look = say(messages::look_and_more, look, say(messages::empty_matrix));
  return {Verdict::exception, say(messages::returns, exercise.name),
          say(messages::threw, exception_in_words(type)), look};
}

Finding judge_not_implemented(const Exercise& exercise, const std::string& missing) {
  if (missing == exercise.name)
    return {Verdict::not_implemented, "", "", say(messages::write_here, exercise.name)};
  return {Verdict::not_implemented, say(messages::returns, exercise.name),
          say(messages::called_stub, in_quotes(missing)), ""};
}

Finding judge_oversized(const Case& expected, const OversizedAnswer& given) {
  const Value* value = expected.outputs.find(given.name);
  const std::string name = shown(given.name);
  return {Verdict::shape,
          value == nullptr ? say(messages::none_of, name) : name + " " + form(*value),
          name + " " + say(messages::has_shape, to_string(given.shape)), ""};
}

Finding judge_answers(const Exercise& exercise, const Case& expected, const Answer& first,
                      const Answer& second) {
  const std::string changed = difference(first, second);
  if (!changed.empty())
    return {Verdict::nondeterministic, say(messages::same_answer), shown(changed),
            say(messages::look_at_static, exercise.name, grader_command())};
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
    return {Verdict::protocol, say(messages::one_answer),
            say(messages::wrote_elsewhere, error_in_words(error.what())),
            say(messages::leave_descriptors)};
  }
}

Finding judge_sanitized(const Exercise& exercise, const Case& expected,
                        const ProcessResult& result) {
  if (result.end == ProcessEnd::exited && result.code == exit_code_of_sanitizers) {
    const std::string file = exercise.file.filename().string();
    if (const auto report = find_sanitizer_report(result.output, file))
      return {Verdict::crash, say(messages::returns, exercise.name), report->what, report->where};
  }
  return judge_case(exercise, expected, result);
}

std::string printed_by_first_call(const ProcessResult& result) {
  const std::optional<AnswerFrame> first = first_answer(result.answer);
  if (first && first->printed < result.output.size())
    return result.output.substr(0, first->printed);
  return is_aborted(result) ? result.output.substr(0, start_of_last_words(result.output))
                            : result.output;
}

}  // namespace dnn

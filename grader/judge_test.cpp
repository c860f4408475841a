#include "grader/judge.hpp"

#include <gtest/gtest.h>

#include <csignal>

#include "grader/protocol.hpp"
#include "grader/run_case.hpp"

namespace dnn {
namespace {

Exercise linear_forward() {
  return {3, 10, "linear_forward", "3_step_by_step/03_linear_forward.cpp", "Forward: linear part"};
}

// ---- one case ---------------------------------------------------------------------------------

Case expected_case() {
  Case expected;
  expected.name = "notebook";
  expected.outputs.add("Z", Matrix{{1.0, 2.0}});
  return expected;
}

std::string judged(const ProcessResult& result, const Case& expected = expected_case()) {
  return to_text(judge_case(linear_forward(), expected, result));
}

ProcessResult ended(ProcessEnd end, int code = 0) {
  ProcessResult result;
  result.end = end;
  result.code = code;
  return result;
}

std::string frame(const Answer& answer, std::uint64_t printed = 0) {
  return encode_answer({answer, printed});
}

ProcessResult wrote(const std::string& bytes) {
  ProcessResult result;
  result.answer = bytes;
  return result;
}

ProcessResult answered(const Answer& first, const Answer& second) {
  return wrote(frame(first) + frame(second));
}

ProcessResult answered(const Answer& both) { return answered(both, both); }

Values outputs(const Matrix& Z) {
  Values values;
  values.add("Z", Z);
  return values;
}

std::string crash(const std::string& got) {
  return "CRASH\nexpected: linear_forward returns\ngot: " + got +
         "\nlook: build/bin/grader --sanitize linear_forward tells the line";
}

TEST(JudgeCase, TheExpectedAnswerPasses) {
  EXPECT_EQ(judged(answered(outputs(Matrix{{1.0, 2.0}}))), "PASS");
}

TEST(JudgeCase, AnotherValueIsWrong) {
  EXPECT_EQ(judged(answered(outputs(Matrix{{1.0, 3.0}}))),
            "WRONG\nexpected: Z(0, 1) = 2\ngot: Z(0, 1) = 3\n"
            "look: 1 of the 2 entries of Z (1, 2) differs");
}

TEST(JudgeCase, AnotherShapeIsSaid) {
  EXPECT_EQ(judged(answered(outputs(Matrix{{1.0}, {2.0}}))),
            "SHAPE\nexpected: Z has shape (1, 2)\ngot: Z has shape (2, 1)");
}

TEST(JudgeCase, AMatrixThatIsTooLargeForAnAnswerHasItsShapeSaid) {
  EXPECT_EQ(judged(answered(OversizedAnswer{"Z", {1'000'000'000, 1'000'000'000}})),
            "SHAPE\nexpected: Z has shape (1, 2)\ngot: Z has shape (1000000000, 1000000000)");
  EXPECT_EQ(judged(answered(OversizedAnswer{"Y", {0, 70'000}})),
            "SHAPE\nexpected: no Y\ngot: Y has shape (0, 70000)");
}

TEST(JudgeCase, TheCaseMayHaveAToleranceOfItsOwn) {
  const ProcessResult result = answered(outputs(Matrix{{1.0, 2.5}}));
  Case expected = expected_case();
  expected.tolerance = Tolerance{0.0, 0.5};
  EXPECT_EQ(judged(result, expected), "PASS");
  expected.tolerance = Tolerance{0.0, 0.25};
  EXPECT_NE(judged(result, expected), "PASS");
}

TEST(JudgeCase, WithoutOneTheDefaultServes) {
  EXPECT_EQ(judged(answered(outputs(Matrix{{1.0, 2.0 + 1e-10}}))), "PASS");
  EXPECT_NE(judged(answered(outputs(Matrix{{1.0, 2.0 + 1e-6}}))), "PASS");
}

TEST(JudgeCase, AnExceptionIsShownWithItsTypeAndText) {
  EXPECT_EQ(judged(answered(ExceptionAnswer{"ShapeError", "dot: (3, 4) and (5, 6) don't fit"})),
            "EXCEPTION\nexpected: linear_forward returns\ngot: it threw ShapeError\n"
            "look: dot: (3, 4) and (5, 6) don't fit");
  EXPECT_EQ(judged(answered(ExceptionAnswer{"something that is not a std::exception", ""})),
            "EXCEPTION\nexpected: linear_forward returns\n"
            "got: it threw something that is not a std::exception");
}

TEST(JudgeCase, AnEmptyMatrixInAnExceptionIsExplained) {
  const auto look_of = [](const char* type, const char* what) {
    return judge_case(linear_forward(), expected_case(), answered(ExceptionAnswer{type, what}))
        .look;
  };
  EXPECT_EQ(
      look_of("ShapeError",
              "dot: (3, 4) and (0, 0) don't fit: the first has 4 columns, the second 0 rows"),
      "dot: (3, 4) and (0, 0) don't fit: the first has 4 columns, the second 0 rows; (0, 0) is an "
      "empty matrix: nothing was put into it, or std::move has taken what was in it");
  EXPECT_EQ(
      look_of("std::out_of_range", "index (1, 0) is outside a matrix of shape (0, 0)"),
      "index (1, 0) is outside a matrix of shape (0, 0); (0, 0) is an empty matrix: nothing was "
      "put into it, or std::move has taken what was in it");
  EXPECT_EQ(look_of("std::out_of_range", "index (0, 0) is outside a matrix of shape (0, 3)"),
            "index (0, 0) is outside a matrix of shape (0, 3)");
}

TEST(JudgeCase, TheTextOfAnExceptionIsEscapedAndShortened) {
  EXPECT_EQ(judged(answered(ExceptionAnswer{"E\x1b[2J", "\x07" + std::string(1000, 'x')})),
            "EXCEPTION\nexpected: linear_forward returns\ngot: it threw E\\x1b[2J\n"
            "look: \\x07" +
                std::string(293, 'x') + "...");
}

TEST(JudgeCase, AnUntouchedStubIsNotImplemented) {
  EXPECT_EQ(judged(answered(NotImplementedAnswer{"linear_forward"})),
            "NOT_IMPLEMENTED\n"
            "look: write linear_forward between START CODE HERE and END CODE HERE");
}

TEST(JudgeCase, ACallOfAnUntouchedStubNamesIt) {
  EXPECT_EQ(judged(answered(NotImplementedAnswer{"sigmoid"})),
            "NOT_IMPLEMENTED\nexpected: linear_forward returns\n"
            "got: it called \"sigmoid\", which is not implemented yet");
}

std::string exited(int status) {
  return "EXITED\nexpected: linear_forward returns\n"
         "got: the program ended before that, with status " +
         std::to_string(status) +
         "\nlook: exit() has no place in a function; return or throw instead";
}

TEST(JudgeCase, AnExitIsNoReturn) {
  EXPECT_EQ(judged(ended(ProcessEnd::exited, 0)), exited(0));
  EXPECT_EQ(judged(ended(ProcessEnd::exited, 7)), exited(7));
}

TEST(JudgeCase, AnExitInTheSecondCallIsNoReturnEither) {
  EXPECT_EQ(judged(wrote(frame(expected_case().outputs))), exited(0));
}

TEST(JudgeCase, AStatusCountsMoreThanAnswers) {
  ProcessResult result = answered(expected_case().outputs);
  result.code = 1;
  EXPECT_EQ(judged(result), exited(1));
}

TEST(JudgeCase, EachSignalIsExplained) {
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGSEGV)),
            crash("it used memory that isn't its own (SIGSEGV): a null or stale pointer, an index "
                  "out of range, or endless recursion"));
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGABRT)),
            crash("it gave up (SIGABRT): abort(), a failed assert, memory written past its end, or "
                  "an exception where none may "
                  "pass"));
  ProcessResult aborted = ended(ProcessEnd::signalled, SIGABRT);
  aborted.output = "Z = 1\nfree(): invalid pointer\n";
  EXPECT_EQ(judged(aborted),
            crash("it gave up (SIGABRT), and the system said: free(): invalid pointer"));
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGFPE)),
            crash("it divided a whole number by zero (SIGFPE)"));
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGILL)),
            crash("it ran into an impossible instruction (SIGILL): often a function without a "
                  "return"));
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGBUS)),
            crash("it used memory that isn't there (SIGBUS)"));
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGKILL)), crash("it was killed (SIGKILL)"));
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGTERM)),
            crash("it was ended by signal " + std::to_string(SIGTERM) + " (Terminated)"));
}

TEST(JudgeCase, AnEndlessLoopIsATimeout) {
  EXPECT_EQ(judged(ended(ProcessEnd::cpu_limit)),
            "TIMEOUT\nexpected: linear_forward returns within a second\n"
            "got: it was still computing after a second\nlook: does every loop come to its end?");
}

TEST(JudgeCase, ASleeperIsATimeoutToo) {
  EXPECT_EQ(judged(ended(ProcessEnd::wall_limit)),
            "TIMEOUT\nexpected: linear_forward returns within a second\n"
            "got: it slept or waited for ten seconds\n"
            "look: a function of the network never has to wait");
}

TEST(JudgeCase, AFloodIsAnOutputLimit) {
  EXPECT_EQ(judged(ended(ProcessEnd::output_limit)),
            "OUTPUT_LIMIT\nexpected: linear_forward returns and prints little\n"
            "got: it printed more than 8 MiB\nlook: is something printed in an endless loop?");
}

TEST(JudgeCase, AFloodOfTheAnswerIsProtocol) {
  ProcessResult result = ended(ProcessEnd::output_limit);
  result.answer = std::string((8 << 20) - 1, 'x');
  EXPECT_EQ(judged(result).substr(0, 12), "OUTPUT_LIMIT");
  result.answer += 'x';
  EXPECT_EQ(judged(result),
            "PROTOCOL\nexpected: linear_forward returns at most 8 MiB\ngot: its answer is larger\n"
            "look: is a matrix far larger than it should be?");
}

std::string forbidden(const std::string& got) {
  return "FORBIDDEN\nexpected: linear_forward returns\ngot: " + got +
         "\nlook: a function of the network only computes: no files, no network, no processes";
}

TEST(JudgeCase, ARefusedSystemCallIsNamed) {
  constexpr std::uint32_t call = 999'999;  // of no name, so that the system doesn't matter
  const auto refusal = encode_refusal(call);
  ProcessResult result = ended(ProcessEnd::forbidden);
  result.answer = std::string(refusal.begin(), refusal.end());
  EXPECT_EQ(judged(result), forbidden("it made the system call " + system_call_name(call)));
  result.answer = frame(expected_case().outputs) + result.answer;
  EXPECT_EQ(judged(result), forbidden("it made the system call " + system_call_name(call)));
}

TEST(JudgeCase, ARefusedSystemCallMayBeUnknown) {
  EXPECT_EQ(judged(ended(ProcessEnd::forbidden)),
            forbidden("it made a system call that it has no need of"));
}

TEST(JudgeCase, HowTheProcessEndedCountsMoreThanItsAnswer) {
  ProcessResult result = ended(ProcessEnd::signalled, SIGKILL);
  result.answer = frame(expected_case().outputs) + frame(expected_case().outputs);
  EXPECT_EQ(judged(result), crash("it was killed (SIGKILL)"));
}

std::string protocol(const std::string& why) {
  return "PROTOCOL\nexpected: one answer to each call, written by the grader's own code\n"
         "got: something else was written where the answers go (" +
         why + ")\nlook: leave every descriptor but standard output alone";
}

TEST(JudgeCase, GarbageForAnAnswerIsProtocol) {
  EXPECT_EQ(judged(wrote("hello, world")), protocol("at byte 4: it doesn't begin as it should"));
  EXPECT_EQ(judged(wrote("hi")), protocol("at byte 0: it ends too early"));
  EXPECT_EQ(judged(wrote(encode_request(expected_case().outputs))),
            protocol("at byte 4: it doesn't begin as it should"));
}

TEST(JudgeCase, MoreOrLessThanTwoAnswersIsProtocol) {
  const std::string one = frame(expected_case().outputs);
  EXPECT_EQ(judged(wrote(one + one + "!")), protocol("at byte 118: 1 more bytes follow"));
  EXPECT_EQ(judged(wrote(one + one + one)), protocol("at byte 118: 59 more bytes follow"));
  EXPECT_EQ(judged(wrote(one + one.substr(0, 50))), protocol("at byte 67: it ends too early"));
  EXPECT_EQ(judged(wrote(one + "!")), protocol("at byte 59: it ends too early"));
}

// ---- the second answer ------------------------------------------------------------------------

std::string nondeterministic(const std::string& got) {
  return "NONDETERMINISTIC\nexpected: the same answer for the same inputs\ngot: " + got +
         "\nlook: an index out of range (build/bin/grader --sanitize linear_forward tells the "
         "line), "
         "a variable read before it is given a value, or a static or global one that changes";
}

TEST(JudgeCase, AnAnswerThatChangesIsNondeterministic) {
  EXPECT_EQ(judged(answered(outputs(Matrix{{1.0, 2.0}}), outputs(Matrix{{1.0, 3.0}}))),
            nondeterministic("Z(0, 1) = 2 the first time, 3 the second"));
  EXPECT_EQ(judged(answered(outputs(Matrix(1, 2)), outputs(Matrix(2, 1)))),
            nondeterministic("Z has shape (1, 2) the first time and has shape (2, 1) the second"));
  EXPECT_EQ(judged(answered(outputs(Matrix(1, 2)), ExceptionAnswer{"ShapeError", "no"})),
            nondeterministic("it returned the first time and threw ShapeError the second"));
}

TEST(JudgeCase, AWrongAnswerThatChangesIsNondeterministicToo) {
  EXPECT_EQ(judged(answered(outputs(Matrix{{7.0, 2.0}}), outputs(Matrix{{8.0, 2.0}}))),
            nondeterministic("Z(0, 0) = 7 the first time, 8 the second"));
}

TEST(JudgeCase, TheFirstOfTwoExceptionsIsShown) {
  EXPECT_EQ(judged(answered(ExceptionAnswer{"A", "one"}, ExceptionAnswer{"B", "two"})),
            "EXCEPTION\nexpected: linear_forward returns\ngot: it threw A\nlook: one");
}

TEST(JudgeCase, AChangeIsEscapedAndShortened) {
  Values first;
  first.add("\x1b" + std::string(1000, 'x'), 1.0);
  EXPECT_EQ(judged(answered(first, Values())),
            nondeterministic("\\x1b" + std::string(293, 'x') + "..."));
}

// ---- sanitizers -------------------------------------------------------------------------------

TEST(JudgeSanitized, TheReportIsTheFinding) {
  ProcessResult result = ended(ProcessEnd::exited, exit_code_of_sanitizers);
  result.output = "03_linear_forward.cpp:8:13: runtime error: division by zero\n";
  EXPECT_EQ(to_text(judge_sanitized(linear_forward(), expected_case(), result)),
            "CRASH\nexpected: linear_forward returns\ngot: it divides a whole number by zero\n"
            "look: line 8 of 03_linear_forward.cpp");
}

TEST(JudgeSanitized, WithoutAReportAllIsAsEver) {
  ProcessResult result = ended(ProcessEnd::exited, exit_code_of_sanitizers);
  EXPECT_EQ(to_text(judge_sanitized(linear_forward(), expected_case(), result)),
            to_text(judge_case(linear_forward(), expected_case(), result)));
  result = answered(expected_case().outputs);
  EXPECT_EQ(to_text(judge_sanitized(linear_forward(), expected_case(), result)), "PASS");
}

// ---- what is shown of what it printed ---------------------------------------------------------

TEST(PrintedByFirstCall, EndsWhereTheFirstCallEnded) {
  ProcessResult result = wrote(frame(Values(), 6) + frame(Values(), 12));
  result.output = "Z = 1\nZ = 1\n";
  EXPECT_EQ(printed_by_first_call(result), "Z = 1\n");
  result.answer = frame(Values(), 0) + frame(Values(), 0);
  EXPECT_EQ(printed_by_first_call(result), "");
}

TEST(PrintedByFirstCall, EndsThereAlsoWhenTheSecondCallDidNotReturn) {
  ProcessResult result = ended(ProcessEnd::signalled, SIGSEGV);
  result.output = "Z = 1\nZ = 1\n";
  result.answer = frame(Values(), 6);
  EXPECT_EQ(printed_by_first_call(result), "Z = 1\n");
  result.answer += "DNN";
  EXPECT_EQ(printed_by_first_call(result), "Z = 1\n");
}

TEST(PrintedByFirstCall, IsAllWhereTheFirstCallDidNotReturn) {
  ProcessResult result = ended(ProcessEnd::signalled, SIGSEGV);
  result.output = "Z = 1\n";
  EXPECT_EQ(printed_by_first_call(result), "Z = 1\n");
}

TEST(PrintedByFirstCall, EndsWhereTheSystemSpeaks) {
  ProcessResult result = ended(ProcessEnd::signalled, SIGABRT);
  result.output = "Z = 1\nfree(): invalid pointer\n";
  EXPECT_EQ(printed_by_first_call(result), "Z = 1\n");
  result.code = SIGSEGV;
  EXPECT_EQ(printed_by_first_call(result), result.output) << "the student printed it";
}

TEST(PrintedByFirstCall, IsAllWhereItClaimsMore) {
  ProcessResult result = wrote(frame(Values(), ~std::uint64_t{0}));
  result.output = "Z = 1\n";
  EXPECT_EQ(printed_by_first_call(result), "Z = 1\n");
}

}  // namespace
}  // namespace dnn

#include "grader/report/results_json.hpp"

#include <gtest/gtest.h>

#include "grader/report/json_checker.hpp"

namespace dnn {
namespace {

std::string complaint(std::string_view json) { return JsonChecker(json).complaint(); }

ExerciseResult passed_one() {
  ExerciseResult result;
  result.exercise = {3, 10, "linear_forward", "3_step_by_step/03_linear_forward.cpp", "Forward"};
  result.cases = {{"first", "seed(1)", {}, ""}, {"second", "seed(2)", {}, ""}};
  result.points = 10.0;
  return result;
}

ExerciseResult failed_one(const Finding& finding) {
  ExerciseResult result;
  result.exercise = {5, 15, "L_model_forward", "3_step_by_step/05_L_model_forward.cpp", "Forward"};
  result.cases = {{"first", "seed(1)", {}, ""}, {"second", "seed(2): X (5,4)", finding, ""}};
  result.points = 7.5;
  return result;
}

GradingResult with_text(const std::string& text) {
  GradingResult result{"exercises", {failed_one({Verdict::exception, text, text, text})}};
  result.exercises[0].cases[1].name = text;
  result.exercises[0].cases[1].origin = text;
  return result;
}

// The "got" of a finding as it stands in the JSON.
std::string got_of(const std::string& text) {
  const std::string json =
      results_json({"exercises", {failed_one({Verdict::exception, "", text, ""})}}, 1.0);
  const std::size_t from = json.find("got: ") + 5;
  return json.substr(from, json.find("\", \"visibility\"", from) - from);
}

// ---- the checker itself -----------------------------------------------------------------------

TEST(JsonChecker, TakesJson) {
  for (const char* json :
       {"{}", "[]", "null", "true", " [1, -0.5, 1e9, 2.5E-3, false] ",
        R"({"a": {"b": []}, "c": 0})", R"("\"\\\/\b\f\n\r\t\u001b é✓😀")", "\"\x7f\""})
    EXPECT_EQ(complaint(json), "") << json;
}

TEST(JsonChecker, RefusesWhatIsNone) {
  for (const char* json : {"",
                           "{",
                           "[1,]",
                           "{\"a\": 1,}",
                           "{a: 1}",
                           "'a'",
                           "01",
                           "1.",
                           ".5",
                           "+1",
                           "nan",
                           "tru",
                           "[1 2]",
                           "{\"a\" 1}",
                           "1 2",
                           "\"a",
                           "\"\n\"",
                           "\"\x1b\"",
                           R"("\x1b")",
                           R"("\u12")",
                           "\"\xff\"",
                           "\"\xc3\"",
                           "\"\xc0\xaf\"",
                           "\"\xed\xa0\x80\"",
                           "\"\xf4\x90\x80\x80\""})
    EXPECT_NE(complaint(json), "") << json;
}

// ---- the report -------------------------------------------------------------------------------

TEST(ResultsJson, HoldsATestAnExercise) {
  ExerciseResult passed = passed_one();
  passed.with_yours = Verdict::pass;
  ExerciseResult failed =
      failed_one({Verdict::wrong, "AL(0, 1) = 2", "AL(0, 1) = 3", "1 of the 2 entries differs"});
  failed.with_yours = Verdict::crash;
  const std::string json = results_json({"exercises", {passed, failed}}, 1.25);
  EXPECT_EQ(json,
            "{\n"
            "  \"score\": 17.5,\n"
            "  \"execution_time\": 1.250,\n"
            "  \"visibility\": \"visible\",\n"
            "  \"tests\": [\n"
            R"(    {"name": "linear_forward", "number": "3.3", "score": 10.0, "max_score": 10.0, )"
            R"("status": "passed", )"
            R"("output": "PASS, 2 of 2 cases pass; with your other functions PASS", )"
            R"("visibility": "visible"},)"
            "\n"
            R"(    {"name": "L_model_forward", "number": "3.5", "score": 7.5, "max_score": 15.0, )"
            R"("status": "failed", )"
            R"("output": "WRONG, 1 of 2 cases pass; with your other functions CRASH\n)"
            R"(case: second, seed(2): X (5,4)\n)"
            R"(expected: AL(0, 1) = 2\n)"
            R"(got: AL(0, 1) = 3\n)"
            R"(look: 1 of the 2 entries differs", )"
            R"("visibility": "visible"})"
            "\n"
            "  ]\n"
            "}\n");
  EXPECT_EQ(complaint(json), "");
}

TEST(ResultsJson, CarriesTheDiagnosisInBothLanguages) {
  ExerciseResult failed = failed_one({Verdict::wrong, "AL(0, 1) = 2", "AL(0, 1) = 3", ""});
  failed.diagnosis =
      Diagnosis{{"b_lost", {"b is \"lost\".", "Where is b?"}, {"b 不见了。", "b 在哪里？"}}, true};
  const std::string json = results_json({"exercises", {failed}}, 1.25);
  EXPECT_NE(
      json.find(R"(WRONG, 1 of 2 cases pass\nmistake: b is \"lost\".\nask: Where is b?\ncase: )"),
      std::string::npos)
      << json;
  EXPECT_NE(
      json.find(R"("visibility": "visible", "extra_data": {"mistake": "b_lost", "known": true, )"
                R"("en": {"diagnosis": "b is \"lost\".", "question": "Where is b?"}, )"
                R"("zh": {"diagnosis": "b 不见了。", "question": "b 在哪里？"}}})"),
      std::string::npos)
      << json;
  EXPECT_EQ(complaint(json), "");
}

TEST(ResultsJson, WithoutSolutionsSaysNothingOfTheOtherFunctions) {
  const std::string json = results_json({"exercises", {passed_one()}}, 0.0);
  EXPECT_EQ(json.find("with your"), std::string::npos);
  EXPECT_NE(json.find("\"output\": \"PASS, 2 of 2 cases pass\""), std::string::npos);
}

TEST(ResultsJson, SaysWhatWasNotHandedIn) {
  ExerciseResult missing = failed_one({Verdict::not_implemented, "", "not handed in", ""});
  missing.handed_in = false;
  missing.cases.erase(missing.cases.begin());
  missing.points = 0.0;
  const std::string json = results_json({"exercises", {missing}}, 0.0);
  EXPECT_EQ(complaint(json), "");
  EXPECT_NE(json.find("\"score\": 0.0, \"max_score\": 15.0, \"status\": \"failed\", "
                      "\"output\": \"not handed in, 0 of 1 cases pass"),
            std::string::npos)
      << json;
}

TEST(ResultsJson, OfNoExerciseIsJsonToo) {
  EXPECT_EQ(results_json({"exercises", {}}, 0.0), R"({
  "score": 0.0,
  "execution_time": 0.000,
  "visibility": "visible",
  "tests": [
  ]
}
)");
}

TEST(ResultsJson, ScoresHaveOneDecimal) {
  ExerciseResult nine = passed_one();
  nine.points = 9.1;
  ExerciseResult six = passed_one();
  six.points = 6.6;
  const std::string json = results_json({"exercises", {nine, six}}, 0.0);
  EXPECT_NE(json.find("  \"score\": 15.7,\n"), std::string::npos) << json;
  EXPECT_NE(json.find("\"score\": 9.1, \"max_score\": 10.0"), std::string::npos) << json;
  EXPECT_NE(json.find("\"score\": 6.6, \"max_score\": 10.0"), std::string::npos) << json;
}

TEST(ResultsJson, AWholeExerciseIsPassedOrFailed) {
  const std::string json =
      results_json({"exercises", {failed_one({Verdict::shape, "", "", ""})}}, 0.0);
  EXPECT_NE(json.find("\"status\": \"failed\""), std::string::npos);
  EXPECT_EQ(json.find("\"status\": \"passed\""), std::string::npos);
}

// ---- the student's text -----------------------------------------------------------------------

TEST(ResultsJson, EscapesQuotesBackslashesAndLineEnds) {
  EXPECT_EQ(got_of("\"\\\n"), R"(\"\\\n)");
  EXPECT_EQ(got_of("C:\\new \"file\""), R"(C:\\new \"file\")");
}

TEST(ResultsJson, EscapesEveryControlByte) {
  EXPECT_EQ(got_of(std::string("\0\x01\b\t\r\x1b\x1f\x7f", 8)),
            R"(\u0000\u0001\u0008\u0009\u000d\u001b\u001f\u007f)");
}

TEST(ResultsJson, KeepsUtf8) { EXPECT_EQ(got_of("é ✓ 😀"), "é ✓ 😀"); }

TEST(ResultsJson, ReplacesWhatIsNoUtf8) {
  EXPECT_EQ(got_of("a\xff"
                   "b"),
            R"(a\ufffdb)");
  EXPECT_EQ(got_of("\x80"), R"(\ufffd)");                                // continues nothing
  EXPECT_EQ(got_of("\xc3"), R"(\ufffd)");                                // cut short
  EXPECT_EQ(got_of("\xe2\x9c"), R"(\ufffd\ufffd)");                      // cut short
  EXPECT_EQ(got_of("\xc0\xaf"), R"(\ufffd\ufffd)");                      // overlong
  EXPECT_EQ(got_of("\xe0\x80\xaf"), R"(\ufffd\ufffd\ufffd)");            // overlong
  EXPECT_EQ(got_of("\xed\xa0\x80"), R"(\ufffd\ufffd\ufffd)");            // a surrogate
  EXPECT_EQ(got_of("\xf4\x90\x80\x80"), R"(\ufffd\ufffd\ufffd\ufffd)");  // beyond U+10FFFF
  EXPECT_EQ(got_of("\xc3\xc3\xa9"), "\\ufffdé");
}

TEST(ResultsJson, IsJsonWhateverTheTextIs) {
  for (int first = 0; first < 256; ++first)
    for (int second = 0; second < 256; ++second) {
      const std::string text = {static_cast<char>(first), static_cast<char>(second)};
      ASSERT_EQ(complaint(results_json(with_text(text), 0.5)), "") << first << " " << second;
    }
  for (const char* text : {"\xe2\x9c\x93", "\xe2\x9c", "\xf0\x9f\x98\x80", "\xf0\x9f\x98",
                           "\xed\xbf\xbf", "\xef\xbf\xbf", "\xf8\x88\x80\x80\x80", "\\u12", "\\"})
    EXPECT_EQ(complaint(results_json(with_text(text), 0.5)), "") << text;
}

TEST(ResultsJson, LongTextsStayWhole) {
  EXPECT_EQ(got_of(std::string(100'000, 'x')), std::string(100'000, 'x'));
}

}  // namespace
}  // namespace dnn

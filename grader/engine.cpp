#include "grader/engine.hpp"

#include <gtest/gtest.h>

#include <exception>
#include <map>
#include <utility>

#include "grader/errors.hpp"
#include "grader/messages/inputs.hpp"

namespace dnn {
namespace {

using Key = std::pair<std::string, std::string>;  // exercise, case

class CaseTest : public testing::Test {
 public:
  CaseTest(const std::map<Key, Finding>& findings, Key key, std::string file)
      : findings_(findings), key_(std::move(key)), file_(std::move(file)) {}

  void TestBody() override {
    const auto found = findings_.find(key_);
    if (found == findings_.end()) {
      ADD_FAILURE_AT(file_.c_str(), 1) << "grading stopped before this case";
    } else if (found->second.verdict != Verdict::pass) {
      ADD_FAILURE_AT(file_.c_str(), 1) << to_text(found->second);
    }
  }

 private:
  const std::map<Key, Finding>& findings_;
  Key key_;
  std::string file_;
};

// Grades before the first test of an iteration and reports after the last.
class Listener : public testing::EmptyTestEventListener {
 public:
  Listener(const Engine& engine, std::map<Key, Finding>& findings)
      : engine_(engine), findings_(findings) {}

  void OnTestIterationStart(const testing::UnitTest& unit_test, int) override {
    guarded([&] {
      findings_.clear();
      const std::vector<Selection> selections = selected(unit_test);
      if (selections.empty()) throw InputError(say(messages::nothing_matches));
      result_ = engine_.grade(selections);
      for (const ExerciseResult& exercise : result_.exercises)
        for (const CaseResult& result : exercise.cases)
          findings_[{exercise.exercise.name, result.name}] = result.finding;
    });
  }

  void OnTestIterationEnd(const testing::UnitTest&, int) override {
    guarded([&] { engine_.report(result_); });
  }

  std::exception_ptr error() const { return error_; }

 private:
  template <typename Work>
  void guarded(const Work& work) {
    if (error_) return;
    try {
      work();
    } catch (...) {
      error_ = std::current_exception();
    }
  }

  // In the order of the suites, whatever order GoogleTest shuffled them into.
  std::vector<Selection> selected(const testing::UnitTest& unit_test) const {
    std::map<Key, bool> should_run;
    for (int i = 0; i < unit_test.total_test_suite_count(); ++i) {
      const testing::TestSuite& suite = *unit_test.GetTestSuite(i);
      for (int j = 0; j < suite.total_test_count(); ++j)
        should_run[{suite.name(), suite.GetTestInfo(j)->name()}] =
            suite.GetTestInfo(j)->should_run();
    }
    std::vector<Selection> selections;
    for (const Suite& suite : engine_.suites) {
      Selection selection{suite.exercise, {}, suite.mistakes, true, suite.answers_in};
      for (const Case& test_case : suite.cases)
        if (should_run[{suite.exercise.name, test_case.name}]) selection.cases.push_back(test_case);
      selection.has_all_cases = selection.cases.size() == suite.cases.size();
      if (!selection.cases.empty()) selections.push_back(std::move(selection));
    }
    return selections;
  }

  const Engine& engine_;
  std::map<Key, Finding>& findings_;
  GradingResult result_;
  std::exception_ptr error_;
};

void register_tests(const Engine& engine, const std::map<Key, Finding>& findings) {
  for (const Suite& suite : engine.suites)
    for (const Case& test_case : suite.cases) {
      const Key key{suite.exercise.name, test_case.name};
      testing::RegisterTest(key.first.c_str(), key.second.c_str(), nullptr, nullptr,
                            suite.file.c_str(), 1,
                            [&findings, key, file = suite.file]() -> testing::Test* {
                              return new CaseTest(findings, key, file);
                            });
    }
}

}  // namespace

void run_engine(const Engine& engine) {
  std::map<Key, Finding> findings;
  register_tests(engine, findings);
  testing::TestEventListeners& listeners = testing::UnitTest::GetInstance()->listeners();
  delete listeners.Release(listeners.default_result_printer());
  auto* listener = new Listener(engine, findings);  // GoogleTest's from here on
  listeners.Append(listener);
  [[maybe_unused]] const int failed = RUN_ALL_TESTS();  // the report says it better
  if (listener->error()) std::rethrow_exception(listener->error());
}

}  // namespace dnn

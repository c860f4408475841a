// What the audit finds wrong: on mistakes of one exercise that a test makes up.
#include "grader/regenerate/audit.hpp"

#include <gtest/gtest.h>

#include "given/language/chinese_test_support.hpp"
#include "grader/errors.hpp"
#include "grader/regenerate/case_making.hpp"
#include "grader/test_support.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {
namespace {

const std::filesystem::path root = DNN_SOURCE_DIR;

class AuditOfOne : public testing::Test {
 protected:
  static std::string cost(const std::string& result) {
    return "#include \"step_by_step.hpp\"\nnamespace dnn {\n"
           "double compute_cost(const Matrix& AL, const Matrix& Y) {\n"
           "  const double m = static_cast<double>(Y.cols());\n"
           "  const double J = -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m;\n"
           "  return " +
           result + ";\n}\n}\n";
  }

  void add(const std::string& name, const std::string& result, const std::string& same_as = "") {
    mistakes_.push_back({&catalogue_[0],
                         name + ".cpp",
                         {name, {"It is wrong.", "Why?"}, {"错了。", "为什么？"}},
                         same_as,
                         cost(result)});
  }

  std::vector<CaseFile> made() const {
    return make_case_files(catalogue_, mistakes_, 1, build_, isolation_);
  }
  Audit audited(const CaseFile& file) const {
    write_text(folder_ / "3_step_by_step/compute_cost.cases", format_case_file(file));
    return audit(catalogue_, mistakes_, folder_.path(), build_, isolation_);
  }
  using Problems = std::vector<std::string>;

  const Catalogue catalogue_ =
      parse_catalogue("6 10 compute_cost 3_step_by_step/06_compute_cost.cpp Cost\n", "list");
  const Toolchain toolchain_ = configured_toolchain();
  const Isolation isolation_ = probe_isolation(toolchain_);
  const Build build_{toolchain_, "audit test", isolation_};
  const TemporaryFolder folder_;
  std::vector<KnownMistake> mistakes_;
};

TEST_F(AuditOfOne, FindsNothingWhereAllIsWell) {
  add("doubled", "2 * J");
  add("with_sign", "-J");
  add("negative", "0 - J", "with_sign");
  const Audit result = audited(made()[0]);
  EXPECT_EQ(result.problems, Problems{});
  EXPECT_NE(result.table.find("compute_cost: 3 mistakes, 15 cases\n"), std::string::npos);
  EXPECT_NE(result.table.find("  doubled    xxxxxxxxxxxxxxx  15 of 15  yes\n"), std::string::npos)
      << result.table;
  EXPECT_NE(result.table.find("  negative   xxxxxxxxxxxxxxx  15 of 15  as with_sign\n"),
            std::string::npos);
  EXPECT_NE(result.table.find("\n3 mistakes: 3 caught, 3 named (100.0 %)\n"), std::string::npos);
}

TEST_F(AuditOfOne, FindsAMistakeThatNoCaseCatches) {
  add("doubled", "2 * J");
  add("right", "J");
  const Audit result = audited(made()[0]);
  EXPECT_EQ(result.problems, (Problems{"right.cpp: no case catches it; add a case that does",
                                       "fewer than 95 in a hundred mistakes are named"}));
}

TEST_F(AuditOfOne, FindsTwoThatCantBeToldApart) {
  add("doubled", "2 * J");
  add("twice", "J + J");
  const Audit result = audited(made()[0]);
  ASSERT_EQ(result.problems.size(), 2u);
  EXPECT_EQ(result.problems[0],
            "compute_cost: doubled and twice answer the same in every case; add a case that tells "
            "them apart, or declare one the same as the other");
  EXPECT_NE(result.table.find("  doubled  xxxxxxxxxxxxxxx  15 of 15  no, as factor\n"),
            std::string::npos)
      << result.table;
}

TEST_F(AuditOfOne, FindsWhatIsDeclaredTheSameAndIsNot) {
  add("doubled", "2 * J");
  add("thrice", "3 * J", "doubled");
  EXPECT_EQ(audited(made()[0]).problems.at(0),
            "thrice.cpp: declared the same as doubled, but it answers otherwise");
}

TEST_F(AuditOfOne, FindsCaseFilesThatAreOutOfDate) {
  add("doubled", "2 * J");
  const CaseFile file = made()[0];
  mistakes_.clear();
  add("halved", "J / 2");
  const Audit result = audited(file);
  ASSERT_GE(result.problems.size(), 2u);
  EXPECT_EQ(result.problems[0],
            "compute_cost: the case file doesn't hold halved; run build/bin/regenerate");
  EXPECT_EQ(result.problems[1],
            "compute_cost: the case file holds doubled, which solutions/mistakes doesn't; run "
            "build/bin/regenerate");
}

TEST_F(AuditOfOne, FindsAnExerciseWithoutMistakes) {
  EXPECT_EQ(audited(made()[0]).problems.at(0), "compute_cost has no known mistake");
}

// ---- in Chinese

class AuditInChinese : public AuditOfOne {
 protected:
  AuditInChinese() { speak(Language::zh); }
  ~AuditInChinese() override { speak(Language::en); }

  static void expect_chinese_problems(const Audit& result, std::size_t at_least) {
    EXPECT_EQ(english_left_in(result.table), "");
    EXPECT_GE(result.problems.size(), at_least);
    for (const std::string& problem : result.problems) {
      EXPECT_TRUE(has_chinese(problem)) << problem;
      EXPECT_EQ(english_left_in(problem), "") << problem;
    }
  }
};

TEST_F(AuditInChinese, TheTable) {
  add("doubled", "2 * J");
  add("with_sign", "-J");
  add("negative", "0 - J", "with_sign");
  const Audit result = audited(made()[0]);
  EXPECT_EQ(result.problems, Problems{});
  for (const char* line :
       {"compute_cost：3 种错误，15 个用例\n", "  错误       各用例           发现      指出\n",
        "  doubled    xxxxxxxxxxxxxxx  15/15 个  是\n",
        "  negative   xxxxxxxxxxxxxxx  15/15 个  是，作为 with_sign\n",
        "\n3 种错误：发现了 3 种，指出了 3 种（100.0 %）\n"})
    EXPECT_NE(result.table.find(line), std::string::npos) << line << result.table;
}

TEST_F(AuditInChinese, TheProblems) {
  expect_chinese_problems(audited(made()[0]), 2);
  add("doubled", "2 * J");
  add("right", "J");
  add("twice", "J + J");
  add("thrice", "3 * J", "doubled");
  const CaseFile file = made()[0];
  expect_chinese_problems(audited(file), 4);
  mistakes_.clear();
  add("halved", "J / 2");
  expect_chinese_problems(audited(file), 2);
}

TEST_F(AuditInChinese, WhatCannotBeAKnownMistake) {
  for (const char* wrong :
       {"(std::abort(), J)", "[&] { static double n = 0; return J + ++n; }()"}) {
    mistakes_.clear();
    add("strange", wrong);
    const std::string message = message_of<InputError>([&] { made(); });
    EXPECT_TRUE(has_chinese(message)) << message;
    EXPECT_EQ(english_left_in(message), "") << message;
  }
}

// ---- what can't be a known mistake

class MadeFromOne : public AuditOfOne {
 protected:
  std::string refusal(const std::string& result) {
    mistakes_.clear();
    add("strange", result);
    return message_of<InputError>([&] { made(); });
  }
};

TEST_F(MadeFromOne, WhatDoesNotCompileIsRefused) {
  EXPECT_EQ(refusal("K").substr(0, 27), "strange.cpp: COMPILE_ERROR:");
}

TEST_F(MadeFromOne, WhatCrashesOrNeverEndsOrChangesIsRefused) {
  const std::string end = "; a known mistake ends with values or with an exception";
  const std::string crash = refusal("(std::abort(), J)");
  EXPECT_EQ(crash.find("strange.cpp: CRASH in compute_cost_test_case_v2: "), 0u) << crash;
  EXPECT_TRUE(crash.ends_with(end)) << crash;
  EXPECT_EQ(refusal("[&] { static double n = 0; return J + ++n; }()")
                .find("strange.cpp: NONDETERMINISTIC in "),
            0u);
}

TEST_F(MadeFromOne, AnswersAreStoredOnce) {
  add("doubled", "2 * J");
  add("twice", "J + J");
  add("throws", "throw std::runtime_error(\"no\"), J");
  const CaseFile file = made()[0];
  ASSERT_EQ(file.mistakes.size(), 3u);
  const std::vector<WrongAnswer>& answers = file.cases[0].wrong_answers;
  ASSERT_EQ(answers.size(), 2u);
  EXPECT_EQ(answers[0].mistakes, (std::vector<std::string>{"doubled", "twice"}));
  EXPECT_DOUBLE_EQ(answers[0].values.number("cost"), 2 * file.cases[0].outputs.number("cost"));
  EXPECT_EQ(answers[1].throws, "std::runtime_error: no");
}

}  // namespace
}  // namespace dnn

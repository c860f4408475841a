#include "test_cases/1_basics/cases.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "test_cases/1_basics/notebook_cases.hpp"

namespace dnn::basics {
namespace {

std::string text_of(const CaseSource& source, std::uint32_t seed) {
  return format_case_file({source.exercise, cases_of(source, seed)});
}

const Case& find_case(const std::vector<Case>& cases, const std::string& name) {
  for (const Case& each : cases) {
    if (each.name == name) return each;
  }
  throw std::out_of_range(name);
}

std::vector<Case> cases_named(const std::string& exercise) {
  for (const CaseSource& source : basics_cases()) {
    if (source.exercise == "basics/" + exercise) return cases_of(source, 1);
  }
  throw std::out_of_range(exercise);
}

TEST(BasicsCases, ThereAreElevenExercisesWithEnoughCases) {
  const std::vector<CaseSource> sources = basics_cases();
  EXPECT_EQ(sources.size(), 11U);
  for (const CaseSource& source : sources) {
    EXPECT_EQ(source.notebook.size(), 1U) << source.exercise;
    EXPECT_GE(source.edges().size(), 3U) << source.exercise;
  }
}

TEST(BasicsCases, NamesAreUnique) {
  for (const CaseSource& source : basics_cases()) {
    std::set<std::string> names;
    for (const Case& each : cases_of(source, 1)) {
      EXPECT_TRUE(names.insert(each.name).second) << source.exercise << " " << each.name;
    }
  }
}

TEST(BasicsCases, AnotherSeedChangesTheRandomCasesAlone) {
  for (const CaseSource& source : basics_cases()) {
    EXPECT_EQ(text_of(source, 100), text_of(source, 100));
    const std::vector<Case> some = cases_of(source, 100);
    const std::vector<Case> others = cases_of(source, 200);
    ASSERT_EQ(some.size(), others.size());
    for (std::size_t i = 0; i < some.size(); ++i) {
      EXPECT_EQ(some[i] == others[i], some[i].kind != CaseKind::random)
          << source.exercise << " " << some[i].name;
    }
  }
}

// The writer refuses what isn't finite, and anything that can't be read back.
TEST(BasicsCases, AreReadBackEqual) {
  for (const std::uint32_t seed : {0U, 1U, 12345U, 4294967295U}) {
    for (const CaseSource& source : basics_cases()) {
      const CaseFile file{source.exercise, cases_of(source, seed)};
      EXPECT_EQ(parse_case_file(format_case_file(file), "text"), file) << source.exercise;
    }
  }
}

TEST(BasicsNotebookCases, AreThoseOfTheNotebook) {
  EXPECT_EQ(normalize_rows_test_case().inputs.matrix("x"), (Matrix{{0, 3, 4}, {2, 6, 4}}));
  EXPECT_EQ(propagate_test_case().inputs.number("b"), 2);
  EXPECT_EQ(optimize_test_case().inputs.number("options.learning_rate"), 0.009);
  EXPECT_EQ(optimize_test_case().inputs.count("options.num_iterations"), 100U);
}

TEST(BasicsRandomCases, NoTwoSizesOfAnExampleAreEqual) {
  for (const char* exercise : {"propagate", "optimize", "predict"}) {
    for (const Case& each : cases_named(exercise)) {
      if (each.kind != CaseKind::random) continue;
      const Matrix& X = each.inputs.matrix("X");
      EXPECT_NE(X.rows(), X.cols()) << exercise << " " << each.origin;
    }
  }
}

TEST(BasicsEdgeCases, AreWhatTheirNamesSay) {
  const Values one_half = find_case(cases_named("predict"), "edge_one_half").inputs;
  EXPECT_EQ(one_half.matrix("X"), (Matrix{{0, 1, 0, -1}}));
  EXPECT_EQ(one_half.number("b"), 0);

  const Values decides = find_case(cases_named("predict"), "edge_bias_decides").inputs;
  const Matrix z = dot(decides.matrix("w").T(), decides.matrix("X"));
  for (const double without_b : z.values()) EXPECT_GT(without_b, 0);

  const Values stopped = find_case(cases_named("optimize"), "edge_stopped").inputs;
  EXPECT_LT(stopped.count("stop_after"), stopped.count("options.num_iterations"));

  const Matrix zeros =
      find_case(cases_named("normalize_rows"), "edge_row_of_zeros").inputs.matrix("x");
  EXPECT_EQ(sum(zeros * zeros, 1), (Matrix{{0}, {9}, {0}}));

  EXPECT_TRUE(std::isinf(
      std::exp(find_case(cases_named("softmax"), "edge_large").inputs.matrix("x")(0, 0))));
}

}  // namespace
}  // namespace dnn::basics

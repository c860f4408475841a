#include "test_cases/2_planar_data/cases.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <stdexcept>
#include <string>

#include "test_cases/2_planar_data/drawn_cases.hpp"
#include "test_cases/2_planar_data/named_types.hpp"
#include "test_cases/2_planar_data/notebook_cases.hpp"

namespace dnn::planar {
namespace {

std::string text_of(const CaseSource& source, std::uint32_t seed) {
  return format_case_file({source.exercise, cases_of(source, seed)});
}

std::vector<Case> cases_named(const std::string& exercise, std::uint32_t seed) {
  for (const CaseSource& source : planar_data_cases()) {
    if (source.exercise == exercise) return cases_of(source, seed);
  }
  throw std::out_of_range(exercise);
}

const Case& find_case(const std::vector<Case>& cases, const std::string& name) {
  for (const Case& each : cases) {
    if (each.name == name) return each;
  }
  throw std::out_of_range(name);
}

TEST(PlanarDataCases, OneNotebookCaseSixRandomOnesAndEdges) {
  EXPECT_EQ(planar_data_cases().size(), 8u);
  for (const CaseSource& source : planar_data_cases()) {
    EXPECT_EQ(source.notebook.size(), 1u) << source.exercise;
    EXPECT_EQ("planar/" + source.notebook[0]().name, source.exercise + "_test_case");
    EXPECT_GE(source.edges().size(), 3u) << source.exercise;
  }
}

TEST(PlanarDataCases, NamesAreUnique) {
  for (const CaseSource& source : planar_data_cases()) {
    std::set<std::string> names;
    for (const Case& each : cases_of(source, 1)) {
      EXPECT_TRUE(names.insert(each.name).second) << source.exercise << " " << each.name;
    }
  }
}

TEST(PlanarDataCases, TheSameSeedGivesTheSameCases) {
  for (const CaseSource& source : planar_data_cases()) {
    EXPECT_EQ(text_of(source, 7), text_of(source, 7)) << source.exercise;
  }
}

TEST(PlanarDataCases, AnotherSeedChangesTheRandomCasesAlone) {
  for (const CaseSource& source : planar_data_cases()) {
    const std::vector<Case> some = cases_of(source, 100);
    const std::vector<Case> others = cases_of(source, 200);
    ASSERT_EQ(some.size(), others.size());
    for (std::size_t i = 0; i < some.size(); ++i) {
      EXPECT_EQ(some[i] == others[i], some[i].kind != CaseKind::random)
          << source.exercise << " " << some[i].name;
    }
  }
}

TEST(PlanarDataCases, AreReadBackEqual) {
  for (const std::uint32_t seed : {0u, 1u, 12345u, 4294967295u}) {
    for (const CaseSource& source : planar_data_cases()) {
      const CaseFile file{source.exercise, cases_of(source, seed)};
      EXPECT_EQ(parse_case_file(format_case_file(file), "text"), file) << source.exercise;
    }
  }
}

// ---- the notebook's draws

TEST(PlanarNotebookCases, SayHowTheyWereDrawn) {
  EXPECT_EQ(layer_sizes_test_case().origin, "seed(1): X (5,3), Y (2,3)");
  EXPECT_EQ(initialize_parameters_test_case().origin,
            "seed(2): W1 (4,2), W2 (1,4), each * 0.01; biases are 0 and draw nothing");
  EXPECT_EQ(forward_propagation_test_case().origin,
            "seed(1): X (2,3), b1 (4,1); b2 = -1.3; "
            "seed(2): W1 (4,2), W2 (1,4), each * 0.01 and rounded to 8 decimals");
  EXPECT_EQ(nn_model_test_case().origin, "seed(1): X (2,3), Y (1,3) > 0");
}

// The digits that stand in the public notebook's test case.
TEST(PlanarNotebookCases, ForwardPropagationHasTheNotebooksParameters) {
  const Values inputs = forward_propagation_test_case().inputs;
  const auto [W1, b1, W2, b2] = get_parameters(inputs);
  EXPECT_EQ(W1, (Matrix{{-0.00416758, -0.00056267},
                        {-0.02136196, 0.01640271},
                        {-0.01793436, -0.00841747},
                        {0.00502881, -0.01245288}}));
  EXPECT_EQ(W2, (Matrix{{-0.01057952, -0.00909008, 0.00551454, 0.02292208}}));
  EXPECT_EQ(b1(0, 0), 1.74481176421648);
  EXPECT_EQ(b2, Matrix{{-1.3}});
  EXPECT_EQ(inputs.matrix("X")(0, 0), 1.6243453636632417);
}

TEST(PlanarNotebookCases, BackwardPropagationHasTheNotebooksCache) {
  const Values inputs = backward_propagation_test_case().inputs;
  const auto [Z1, A1, Z2, A2] = get_cache(inputs);
  EXPECT_EQ(Z1, (Matrix{{-0.00616586, 0.0020626, 0.0034962},
                        {-0.05229879, 0.02726335, -0.02646869},
                        {-0.02009991, 0.00368692, 0.02884556},
                        {0.02153007, -0.01385322, 0.02600471}}));
  EXPECT_EQ(A1, (Matrix{{-0.00616578, 0.0020626, 0.00349619},
                        {-0.05225116, 0.02725659, -0.02646251},
                        {-0.02009721, 0.0036869, 0.02883756},
                        {0.02152675, -0.01385234, 0.02599885}}));
  EXPECT_EQ(Z2, (Matrix{{0.00092281, -0.00056678, 0.00095853}}));
  EXPECT_EQ(A2, (Matrix{{0.5002307, 0.49985831, 0.50023963}}));
  EXPECT_EQ(inputs.matrix("Y"), (Matrix{{1, 0, 1}}));
}

TEST(PlanarNotebookCases, ComputeCost) {
  const Values inputs = compute_cost_test_case().inputs;
  EXPECT_EQ(inputs.matrix("Y"), (Matrix{{1, 0, 0}}));
  EXPECT_EQ(inputs.matrix("A2"), (Matrix{{.5002307, .49985831, .50023963}}));
}

// ---- what the random and the edge cases promise

TEST(PlanarRandomCases, NoTwoSizesAreEqual) {
  for (const std::uint32_t seed : {1u, 50u, 900u}) {
    for (const Case& each : cases_named("planar/backward_propagation", seed)) {
      if (each.kind != CaseKind::random) continue;
      const Matrix& X = each.inputs.matrix("X");
      const std::set<std::size_t> sizes = {X.rows(), X.cols(), get_cache(each.inputs).A1.rows()};
      EXPECT_EQ(sizes.size(), 3u) << each.origin;
      EXPECT_GE(X.cols(), 2u) << each.origin;
    }
  }
}

TEST(PlanarRandomCases, EverySecondTrainingIsStopped) {
  for (const std::uint32_t seed : {1u, 50u, 900u}) {
    const std::vector<Case> cases = cases_named("planar/nn_model", seed);
    for (int number = 1; number <= 6; ++number) {
      const Values& inputs = find_case(cases, "random_" + std::to_string(number)).inputs;
      const std::size_t stop_after = inputs.count("stop_after");
      EXPECT_EQ(stop_after > 0, number % 2 == 0);
      EXPECT_LT(stop_after, inputs.count("num_iterations"));
      EXPECT_LE(inputs.count("num_iterations"), 20u);
    }
  }
}

// Where a Z2 came so near to 0, rounding would decide between 0 and 1.
TEST(PlanarRandomCases, NoPredictionHangsOnRounding) {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    for (const Case& each : cases_named("planar/predict", 10 * seed)) {
      if (each.kind != CaseKind::random) continue;
      const Cache cache = forward_pass(each.inputs.matrix("X"), get_parameters(each.inputs));
      for (const double z : cache.Z2.values()) EXPECT_GT(std::abs(z), 1e-6) << each.origin;
    }
  }
}

TEST(PlanarEdgeCases, AreWhatTheirNamesSay) {
  const std::vector<Case> backward = cases_named("planar/backward_propagation", 1);
  const Cache saturated = get_cache(find_case(backward, "edge_saturated").inputs);
  EXPECT_EQ(saturated.A1, (Matrix{{1, -1}}));
  EXPECT_EQ(saturated.A2, (Matrix{{1, 0}}));
  EXPECT_EQ(find_case(backward, "edge_labels_all_0").inputs.matrix("Y"), Matrix(1, 2, 0));
  EXPECT_EQ(find_case(backward, "edge_one_example_label_1").inputs.matrix("Y"), Matrix{{1}});

  const std::vector<Case> predictions = cases_named("planar/predict", 1);
  const Values& half = find_case(predictions, "edge_exactly_one_half").inputs;
  EXPECT_EQ(forward_pass(half.matrix("X"), get_parameters(half)).A2, Matrix(1, 3, 0.5));
  const Values& beside = find_case(predictions, "edge_beside_one_half").inputs;
  const Matrix A2 = forward_pass(beside.matrix("X"), get_parameters(beside)).A2;
  EXPECT_LT(A2(0, 0), 0.5);
  EXPECT_EQ(A2(0, 1), 0.5);
  EXPECT_GT(A2(0, 2), 0.5);

  const std::vector<Case> training = cases_named("planar/nn_model", 1);
  EXPECT_EQ(find_case(training, "edge_no_iterations").inputs.count("num_iterations"), 0u);
  EXPECT_EQ(find_case(training, "edge_stopped_at_once").inputs.count("stop_after"), 1u);
}

}  // namespace
}  // namespace dnn::planar

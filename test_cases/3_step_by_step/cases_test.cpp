#include "test_cases/3_step_by_step/cases.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>

#include "test_cases/3_step_by_step/named_types.hpp"
#include "test_cases/3_step_by_step/notebook_cases.hpp"
#include "test_cases/all_cases.hpp"

namespace dnn {
namespace {

constexpr const char* exercises[] = {
    "initialize_parameters", "initialize_parameters_deep",
    "linear_forward",        "linear_activation_forward",
    "L_model_forward",       "compute_cost",
    "linear_backward",       "linear_activation_backward",
    "L_model_backward",      "update_parameters",
};

std::size_t count_of(CaseKind kind, const std::vector<Case>& cases) {
  std::size_t count = 0;
  for (const Case& each : cases) count += each.kind == kind;
  return count;
}

std::string text_of(const std::string& exercise, std::uint32_t seed) {
  return format_case_file({exercise, exercise_cases(exercise, seed)});
}

const Case& find_case(const std::vector<Case>& cases, const std::string& name) {
  for (const Case& each : cases) {
    if (each.name == name) return each;
  }
  throw std::out_of_range(name);
}

TEST(StepByStepCases, ThereAreEnoughOfEachKind) {
  const std::map<std::string, std::size_t> notebook = {
      {"initialize_parameters", 2}, {"initialize_parameters_deep", 2},
      {"linear_forward", 1},        {"linear_activation_forward", 2},
      {"L_model_forward", 2},       {"compute_cost", 2},
      {"linear_backward", 2},       {"linear_activation_backward", 2},
      {"L_model_backward", 1},      {"update_parameters", 1},
  };
  for (const std::string exercise : exercises) {
    const std::vector<Case> cases = exercise_cases(exercise, 1);
    EXPECT_EQ(count_of(CaseKind::notebook, cases), notebook.at(exercise)) << exercise;
    EXPECT_EQ(count_of(CaseKind::random, cases), 6u) << exercise;
    EXPECT_GE(count_of(CaseKind::edge, cases), 6u) << exercise;
  }
}

TEST(StepByStepCases, AnUnknownExerciseIsAnError) {
  try {
    exercise_cases("no_such_exercise", 1);
    FAIL() << "no error";
  } catch (const std::invalid_argument& error) {
    EXPECT_STREQ(error.what(), "test_cases/ draws no cases for no_such_exercise");
  }
}

TEST(StepByStepCases, NamesAreUnique) {
  for (const std::string exercise : exercises) {
    std::set<std::string> names;
    for (const Case& each : exercise_cases(exercise, 1)) {
      EXPECT_TRUE(names.insert(each.name).second) << exercise << " " << each.name;
    }
  }
}

TEST(StepByStepCases, TheSameSeedGivesTheSameCases) {
  for (const std::string exercise : exercises) {
    EXPECT_EQ(text_of(exercise, 7), text_of(exercise, 7)) << exercise;
  }
}

TEST(StepByStepCases, AnotherSeedChangesTheRandomCasesAlone) {
  for (const std::string exercise : exercises) {
    const std::vector<Case> some = exercise_cases(exercise, 100);
    const std::vector<Case> others = exercise_cases(exercise, 200);
    ASSERT_EQ(some.size(), others.size());
    for (std::size_t i = 0; i < some.size(); ++i) {
      EXPECT_EQ(some[i].name, others[i].name);
      EXPECT_EQ(some[i] == others[i], some[i].kind != CaseKind::random)
          << exercise << " " << some[i].name;
    }
  }
}

// The writer refuses what isn't finite, and anything that can't be read back.
TEST(StepByStepCases, AreReadBackEqual) {
  for (const std::uint32_t seed : {0u, 1u, 12345u, 4294967295u}) {
    for (const std::string exercise : exercises) {
      const CaseFile file{exercise, exercise_cases(exercise, seed)};
      EXPECT_EQ(parse_case_file(format_case_file(file), "text"), file) << exercise << " " << seed;
    }
  }
}

TEST(StepByStepCases, FilesAreSmall) {
  std::size_t bytes = 0;
  for (const std::string exercise : exercises) bytes += text_of(exercise, 1).size();
  EXPECT_LT(bytes, 300'000u);  // inputs; outputs are about as much again
}

TEST(StepByStepCases, HaveNoOutputs) {
  for (const std::string exercise : exercises) {
    for (const Case& each : exercise_cases(exercise, 1)) {
      EXPECT_EQ(each.outputs.size(), 0u) << exercise << " " << each.name;
    }
  }
}

// ---- the notebooks' draws

TEST(NotebookCases, AreNamedAsTheirFunctions) {
  EXPECT_EQ(linear_forward_test_case().name, "linear_forward_test_case");
  EXPECT_EQ(linear_forward_test_case().kind, CaseKind::notebook);
  EXPECT_EQ(L_model_backward_test_case().name, "L_model_backward_test_case");
  EXPECT_EQ(initialize_parameters_deep_test_case_over_sqrt().name,
            "initialize_parameters_deep_test_case_over_sqrt");
}

TEST(NotebookCases, SayHowTheyWereDrawn) {
  EXPECT_EQ(linear_forward_test_case().origin, "seed(1): A (3,2), W (1,3), b (1,1)");
  EXPECT_EQ(linear_activation_backward_test_case_relu().origin,
            "seed(2): dA (1,2), A (3,2), W (1,3), b (1,1), Z (1,2)");
  EXPECT_EQ(L_model_forward_test_case_2hidden().origin,
            "seed(6): X (5,4), W1 (4,5), b1 (4,1), W2 (3,4), b2 (3,1), W3 (1,3), b3 (1,1)");
  EXPECT_EQ(L_model_backward_test_case().origin,
            "seed(3): AL (1,2), A1 (4,2), W1 (3,4), b1 (3,1), Z1 (3,2), A2 (3,2), W2 (1,3), b2 "
            "(1,1), Z2 (1,2); Y = [[1,0]]");
  EXPECT_EQ(initialize_parameters_deep_test_case().origin,
            "seed(3): W1 (4,5), W2 (3,4), each * 0.01; biases are 0 and draw nothing");
  EXPECT_EQ(update_parameters_test_case().origin,
            "seed(2): W1 (3,4), b1 (3,1), W2 (1,3), b2 (1,1); "
            "seed(3): dW1 (3,4), db1 (3,1), dW2 (1,3), db2 (1,1)");
}

TEST(NotebookCases, LinearForwardDrawsFromSeedOne) {
  const Values inputs = linear_forward_test_case().inputs;
  EXPECT_EQ(inputs.matrix("A"), (Matrix{{1.6243453636632417, -0.6117564136500754},
                                        {-0.5281717522634557, -1.0729686221561705},
                                        {0.8654076293246785, -2.3015386968802827}}));
  EXPECT_EQ(inputs.matrix("W"),
            (Matrix{{1.74481176421648, -0.7612069008951028, 0.31903909605709857}}));
  EXPECT_EQ(inputs.matrix("b"), (Matrix{{-0.2493703754774101}}));
}

TEST(NotebookCases, LinearBackwardHasTwoEditions) {
  const Values v2 = linear_backward_test_case_v2().inputs;
  EXPECT_EQ(v2.matrix("dZ"), (Matrix{{1.6243453636632417, -0.6117564136500754}}));
  EXPECT_EQ(v2.matrix("cache.A")(0, 0), -0.5281717522634557);
  const Values v4a = linear_backward_test_case_v4a().inputs;
  EXPECT_EQ(v4a.matrix("dZ").shape(), (Shape{3, 4}));
  EXPECT_EQ(v4a.matrix("cache.A").shape(), (Shape{5, 4}));
  EXPECT_EQ(v4a.matrix("cache.W").shape(), (Shape{3, 5}));
  EXPECT_EQ(v4a.matrix("cache.b").shape(), (Shape{3, 1}));
}

// The digits that the document gives: 1.79 and 0.44 are no probabilities.
TEST(NotebookCases, LModelBackwardDrawsEachByItself) {
  const Values inputs = L_model_backward_test_case().inputs;
  EXPECT_NEAR(inputs.matrix("AL")(0, 0), 1.79, 0.005);
  EXPECT_NEAR(inputs.matrix("AL")(0, 1), 0.44, 0.005);
  EXPECT_EQ(inputs.matrix("Y"), (Matrix{{1, 0}}));
  const Caches caches = get_caches(inputs);
  ASSERT_EQ(caches.size(), 2u);
  EXPECT_EQ(caches[0].linear_cache.A.shape(), (Shape{4, 2}));
  EXPECT_EQ(caches[0].linear_cache.W.shape(), (Shape{3, 4}));
  EXPECT_EQ(caches[0].activation_cache.shape(), (Shape{3, 2}));
  EXPECT_EQ(caches[1].linear_cache.A.shape(), (Shape{3, 2}));
  EXPECT_EQ(caches[1].linear_cache.W.shape(), (Shape{1, 3}));
  EXPECT_EQ(caches[1].activation_cache.shape(), (Shape{1, 2}));
}

TEST(NotebookCases, ComputeCost) {
  EXPECT_EQ(compute_cost_test_case_v2().inputs.matrix("Y"), (Matrix{{1, 1, 1}}));
  EXPECT_EQ(compute_cost_test_case_v4a().inputs.matrix("Y"), (Matrix{{1, 1, 0}}));
  EXPECT_EQ(compute_cost_test_case_v4a().inputs.matrix("AL"), (Matrix{{.8, .9, .4}}));
}

TEST(NotebookCases, Initialisation) {
  const Values v2 = initialize_parameters_test_case_v2().inputs;
  EXPECT_EQ(v2.count("seed"), 1u);
  EXPECT_EQ(v2.count("n_x"), 2u);
  EXPECT_EQ(v2.count("n_h"), 2u);
  EXPECT_EQ(v2.count("n_y"), 1u);
  EXPECT_EQ(initialize_parameters_test_case_v4a().inputs.count("n_x"), 3u);
  const Values deep = initialize_parameters_deep_test_case_over_sqrt().inputs;
  EXPECT_EQ(deep.count("seed"), 3u);
  EXPECT_EQ(get_layer_dims(deep), (std::vector<std::size_t>{5, 4, 3}));
  EXPECT_EQ(get_scale(deep), WeightScale::over_sqrt_n_prev);
}

TEST(NotebookCases, UpdateHasWeightsAndBiasesAlone) {
  const Values inputs = update_parameters_test_case().inputs;
  EXPECT_EQ(inputs.number("learning_rate"), 0.1);
  const Gradients grads = get_gradients(inputs);
  EXPECT_EQ(grads.size(), 4u);
  EXPECT_EQ(grads["dW1"].shape(), (Shape{3, 4}));
  EXPECT_EQ(grads["db2"].shape(), (Shape{1, 1}));
}

// ---- what the random and the edge cases promise

TEST(RandomCases, NoTwoSizesOfALayerAreEqual) {
  for (const std::uint32_t seed : {1u, 50u, 900u}) {
    for (const Case& each : exercise_cases("linear_backward", seed)) {
      if (each.kind != CaseKind::random) continue;
      const std::set<std::size_t> sizes = {each.inputs.matrix("dZ").rows(),
                                           each.inputs.matrix("dZ").cols(),
                                           each.inputs.matrix("cache.A").rows()};
      EXPECT_EQ(sizes.size(), 3u) << each.origin;
    }
  }
}

TEST(RandomCases, NetworksHaveTwoToFiveLayersAndTheirOwnM) {
  std::set<std::size_t> depths;
  for (const Case& each : exercise_cases("L_model_backward", 1)) {
    if (each.kind != CaseKind::random) continue;
    const Caches caches = get_caches(each.inputs);
    depths.insert(caches.size());
    for (const LayerCache& cache : caches) {
      EXPECT_NE(cache.linear_cache.A.rows(), each.inputs.matrix("Y").cols()) << each.origin;
      EXPECT_NE(cache.linear_cache.W.rows(), each.inputs.matrix("Y").cols()) << each.origin;
    }
  }
  EXPECT_EQ(depths, (std::set<std::size_t>{2, 3, 4, 5}));
}

TEST(RandomCases, ForwardPassesGiveProbabilities) {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::vector<Case> cases = exercise_cases("L_model_backward", 10 * seed);
    for (const char* name : {"random_1", "random_2", "random_3", "random_4"}) {
      for (const double a : find_case(cases, name).inputs.matrix("AL").values()) {
        EXPECT_TRUE(a > 1e-9 && a < 1 - 1e-9) << seed << " " << name << " " << a;
      }
    }
  }
}

TEST(EdgeCases, AreWhatTheirNamesSay) {
  const std::vector<Case> forward = exercise_cases("linear_activation_forward", 1);
  const Values& at_zero = find_case(forward, "edge_relu_at_zero").inputs;
  EXPECT_EQ(dot(at_zero.matrix("W"), at_zero.matrix("A_prev")) + at_zero.matrix("b"),
            (Matrix{{0, 1, -2, -1}, {0, -2, 4, 2}}));
  EXPECT_EQ(find_case(forward, "edge_one_example").inputs.matrix("A_prev").cols(), 1u);

  const std::vector<Case> backward = exercise_cases("L_model_backward", 1);
  const Caches zeros = get_caches(find_case(backward, "edge_relu_at_zero").inputs);
  EXPECT_EQ(zeros.at(0).activation_cache, (Matrix{{0, -1, 4}, {0, -5, -1}, {3, 0, 1}}));
  EXPECT_EQ(zeros.at(1).activation_cache, (Matrix{{0.25, -0.5, 1.75}}));
  const Caches dead = get_caches(find_case(backward, "edge_dead_hidden_layer").inputs);
  EXPECT_EQ(dead.at(1).linear_cache.A, Matrix(4, 5));
  EXPECT_EQ(find_case(backward, "edge_labels_all_0").inputs.matrix("Y"), Matrix(1, 5, 0));
  EXPECT_EQ(find_case(backward, "edge_one_layer").inputs.count("caches.size()"), 1u);

  const std::vector<Case> update = exercise_cases("update_parameters", 1);
  EXPECT_EQ(find_case(update, "edge_zero_learning_rate").inputs.number("learning_rate"), 0);
}

}  // namespace
}  // namespace dnn

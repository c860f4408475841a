#include "test_cases/4_application/cases.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "given/test_support.hpp"
#include "test_cases/4_application/named_types.hpp"
#include "test_cases/all_cases.hpp"

namespace dnn {
namespace {

std::vector<std::string> exercises() {
  std::vector<std::string> names;
  for (const CaseSource& source : application_cases()) names.push_back(source.exercise);
  return names;
}

std::map<std::string, Case> by_name(const std::string& exercise, std::uint32_t seed = 1) {
  std::map<std::string, Case> cases;
  for (const Case& each : exercise_cases(exercise, seed)) {
    EXPECT_TRUE(cases.emplace(each.name, each).second) << exercise << " " << each.name;
  }
  return cases;
}

TEST(ApplicationCases, ThereAreEnoughOfEachKindAndNoOutputs) {
  EXPECT_EQ(exercises().size(), 10u);
  for (const std::string& exercise : exercises()) {
    std::map<CaseKind, int> count;
    for (const auto& [name, each] : by_name(exercise)) {
      ++count[each.kind];
      EXPECT_EQ(each.outputs.size(), 0u) << exercise << " " << name;
    }
    EXPECT_EQ(count[CaseKind::notebook], 1) << exercise;
    EXPECT_EQ(count[CaseKind::random], 6) << exercise;
    EXPECT_GE(count[CaseKind::edge], 6) << exercise;
  }
}

TEST(ApplicationCases, AnotherSeedChangesTheRandomCasesAlone) {
  for (const std::string& exercise : exercises()) {
    const std::map<std::string, Case> some = by_name(exercise, 100);
    const std::map<std::string, Case> others = by_name(exercise, 200);
    for (const auto& [name, each] : some) {
      EXPECT_EQ(each == others.at(name), each.kind != CaseKind::random) << exercise << " " << name;
    }
    EXPECT_EQ(some, by_name(exercise, 100)) << exercise;
  }
}

TEST(ApplicationCases, AreReadBackEqual) {
  for (const std::uint32_t seed : {0u, 1u, 12345u, 4294967295u}) {
    for (const std::string& exercise : exercises()) {
      const CaseFile file{exercise, exercise_cases(exercise, seed)};
      EXPECT_EQ(parse_case_file(format_case_file(file), "text"), file) << exercise << " " << seed;
    }
  }
}

// A case is to be followed by hand, and a wrong loop must show within a second.
TEST(ApplicationCases, TrainingsAreShortAndNetworksTiny) {
  for (const std::uint32_t seed : {0u, 1u, 12345u, 4294967295u}) {
    for (const std::string exercise : {"two_layer_model", "L_layer_model", "NeuralNetwork/fit"}) {
      for (const auto& [name, each] : by_name(exercise, seed)) {
        EXPECT_LE(each.inputs.count("num_iterations"), 15u) << exercise << " " << name;
        EXPECT_LE(each.inputs.matrix("X").rows(), 6u) << exercise << " " << name;
        EXPECT_LE(each.inputs.matrix("X").cols(), 8u) << exercise << " " << name;
      }
    }
  }
}

TEST(ApplicationCases, TheNotebookCasesHaveTheNotebooksSettings) {
  for (const std::string exercise : {"two_layer_model", "L_layer_model", "NeuralNetwork/fit"}) {
    for (const auto& [name, each] : by_name(exercise)) {
      if (each.kind != CaseKind::notebook) continue;
      EXPECT_EQ(each.inputs.number("learning_rate"), 0.0075);
      EXPECT_EQ(each.inputs.count("seed"), 1u);
      EXPECT_EQ(each.inputs.count("cost_every"), 100u);
    }
  }
}

TEST(ApplicationCases, SomebodyEndsATrainingBetweenTwoCosts) {
  const std::map<std::string, Case> two_layers = by_name("two_layer_model");
  const Values& inputs = two_layers.at("edge_stopped_between_costs").inputs;
  EXPECT_LT(inputs.count("stop_after"), inputs.count("num_iterations"));
  EXPECT_NE((inputs.count("stop_after") - 1) % inputs.count("cost_every"), 0u);
}

// ---- named types

TEST(ApplicationTypes, TrainingOptionsComeBack) {
  TrainingOptions options;
  options.num_iterations = 7;
  options.learning_rate = 0.25;
  options.cost_every = 3;
  options.seed = 4294967295u;
  Values values;
  add_training_options(values, options);
  const TrainingOptions back = get_training_options(values);
  EXPECT_EQ(back.num_iterations, 7u);
  EXPECT_EQ(back.learning_rate, 0.25);
  EXPECT_EQ(back.cost_every, 3u);
  EXPECT_EQ(back.seed, 4294967295u);
  EXPECT_EQ(back.progress, nullptr);
}

TEST(ApplicationTypes, AProgressEndsTheTrainingAndIsWrittenDown) {
  Values inputs;
  add_training_options(inputs, {});
  inputs.add("stop_after", 2.0);
  const ObservedTraining training(inputs);
  EXPECT_TRUE(training.options.goes_on(0, 0.5));
  EXPECT_FALSE(training.options.goes_on(1, 0.25));
  Values outputs;
  training.add_progress(outputs);
  EXPECT_EQ(outputs.matrix("progress.iterations"), (Matrix{{0, 1}}));
  EXPECT_EQ(outputs.matrix("progress.costs"), (Matrix{{0.5, 0.25}}));
}

TEST(ApplicationTypes, WithoutStopAfterThereIsNoProgress) {
  Values inputs;
  add_training_options(inputs, {});
  const ObservedTraining training(inputs);
  EXPECT_EQ(training.options.progress, nullptr);
  Values outputs;
  training.add_progress(outputs);
  EXPECT_EQ(outputs.size(), 0u);
}

TEST(ApplicationTypes, SizesAreWholeNumbers) {
  Values values;
  add_sizes(values, "hidden_layer_sizes", {20, 7, 5});
  add_sizes(values, "none", {});
  values.add("half", Matrix{{0.5}});
  EXPECT_EQ(get_sizes(values, "hidden_layer_sizes"), (std::vector<std::size_t>{20, 7, 5}));
  EXPECT_TRUE(get_sizes(values, "none").empty());
  EXPECT_EQ(message_of<ValueError>([&] { get_sizes(values, "half"); }),
            "half holds a number that is not whole or not from 0 to 1000000000");
}

TEST(ApplicationTypes, CostsAreKeptAtLeastEveryIteration) {
  Values values;
  TrainingOptions options;
  options.cost_every = 0;
  add_training_options(values, options);
  EXPECT_EQ(message_of<ValueError>([&] { get_training_options(values); }),
            "cost_every is 0, expected at least 1");
}

}  // namespace
}  // namespace dnn

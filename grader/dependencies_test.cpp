#include "grader/dependencies.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

using Names = std::set<std::string>;

// What g++ and clang++ make of the declarations in step_by_step.hpp.
const std::map<std::string, std::string>& mangled() {
  static const std::map<std::string, std::string> symbols = {
      {"initialize_parameters", "_ZN3dnn21initialize_parametersEmmmRNS_11RandomStateE"},
      {"initialize_parameters_deep",
       "_ZN3dnn26initialize_parameters_deepERKSt6vectorImSaImEERNS_11RandomStateE"
       "NS_11WeightScaleE"},
      {"linear_forward", "_ZN3dnn14linear_forwardERKNS_6MatrixES2_S2_"},
      {"linear_activation_forward",
       "_ZN3dnn25linear_activation_forwardERKNS_6MatrixES2_S2_RKNSt7__cxx1112basic_string"
       "IcSt11char_traitsIcESaIcEEE"},
      {"L_model_forward", "_ZN3dnn15L_model_forwardERKNS_6MatrixERKNS_10ParametersE"},
      {"compute_cost", "_ZN3dnn12compute_costERKNS_6MatrixES2_"},
      {"linear_backward", "_ZN3dnn15linear_backwardERKNS_6MatrixERKNS_11LinearCacheE"},
      {"linear_activation_backward",
       "_ZN3dnn26linear_activation_backwardERKNS_6MatrixERKNS_10LayerCacheERKNSt7__cxx1112"
       "basic_stringIcSt11char_traitsIcESaIcEEE"},
      {"L_model_backward",
       "_ZN3dnn16L_model_backwardERKNS_6MatrixES2_RKSt6vectorINS_10LayerCacheESaIS4_EE"},
      {"update_parameters", "_ZN3dnn17update_parametersERKNS_10ParametersERKNS_9GradientsEd"}};
  return symbols;
}

Catalogue course() {
  Catalogue catalogue;
  for (const auto& [name, symbol] : mangled()) {
    Exercise exercise;
    exercise.number = static_cast<int>(catalogue.size()) + 1;
    exercise.name = name;
    catalogue.push_back(exercise);
  }
  return catalogue;
}

CompiledFile file_that_needs(const Names& symbols) {
  CompiledFile file;
  file.symbols.needs = symbols;
  return file;
}

Names called_by(const Names& symbols) {
  return called_exercises(file_that_needs(symbols), course());
}

// A submission in which each exercise calls those named.
using Calls = std::map<std::string, Names>;

Closure closure_in(const Calls& calls, const std::string& name, const Names& broken = {}) {
  std::map<std::string, CompiledFile> files;
  for (const auto& [caller, callees] : calls) {
    for (const std::string& callee : callees)
      files[caller].symbols.needs.insert(mangled().at(callee));
    files[caller].end = broken.contains(caller) ? BuildEnd::refused : BuildEnd::done;
  }
  const Catalogue catalogue = course();
  return closure_of(find_exercise(catalogue, name), catalogue,
                    [&](const std::string& exercise) -> const CompiledFile* {
                      const auto found = files.find(exercise);
                      return found == files.end() ? nullptr : &found->second;
                    });
}

// ---- called_exercises -------------------------------------------------------------------------

TEST(CalledExercises, EachFunctionIsItsOwnExerciseAndNoOther) {
  for (const auto& [name, symbol] : mangled()) EXPECT_EQ(called_by({symbol}), Names{name});
}

TEST(CalledExercises, AreAllThatTheFileLeavesToOthers) {
  EXPECT_EQ(called_by({mangled().at("linear_forward"), mangled().at("compute_cost")}),
            (Names{"compute_cost", "linear_forward"}));
}

TEST(CalledExercises, WhatTheFileDefinesItselfIsNotCalled) {
  CompiledFile file = file_that_needs({});
  file.symbols.defines = {mangled().at("linear_forward")};
  EXPECT_EQ(called_exercises(file, course()), Names{});
}

TEST(CalledExercises, TheGivenFunctionsAndTheLibraryAreNone) {
  EXPECT_EQ(called_by({"_ZN3dnn3dotERKNS_6MatrixES2_", "_ZN3dnn4reluERKNS_6MatrixE",
                       "_ZN3dnn14NotImplementedC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcE"
                       "SaIcEEE",
                       "_ZNK3dnn6Matrix1TEv", "_Znwm", "_ZSt9terminatev", "memcpy", ""}),
            Names{});
}

TEST(CalledExercises, AnInnerNamespaceIsPartOfTheName) {
  // dnn::planar::initialize_parameters(unsigned long, …)
  const std::set<std::string> needs = {
      "_ZN3dnn6planar21initialize_parametersEmmmRNS_11RandomStateE"};
  EXPECT_EQ(called_by(needs), Names{});
  CompiledFile file;
  file.symbols.needs = needs;
  const Catalogue catalogue = parse_catalogue(
      "1 5 planar/initialize_parameters 2_planar_data/01_initialize_parameters.cpp Two layers\n"
      "1 5 initialize_parameters 3_step_by_step/01_initialize_parameters.cpp Two layers\n",
      "c");
  EXPECT_EQ(called_exercises(file, catalogue), Names{"planar/initialize_parameters"});
}

TEST(CalledExercises, AMemberFunctionIsNamedWithItsClass) {
  CompiledFile file;
  // dnn::NeuralNetwork::fit(dnn::Matrix const&), dnn::NeuralNetwork::predict(dnn::Matrix const&)
  // const
  file.symbols.needs = {"_ZN3dnn13NeuralNetwork3fitERKNS_6MatrixE",
                        "_ZNK3dnn13NeuralNetwork7predictERKNS_6MatrixE"};
  const Catalogue catalogue = parse_catalogue(
      "1 5 predict 4_application/01_predict.cpp Predict\n"
      "2 5 NeuralNetwork/fit 4_application/02_NeuralNetwork_fit.cpp Fit\n"
      "3 5 NeuralNetwork/predict 4_application/03_NeuralNetwork_predict.cpp Predict\n",
      "c");
  EXPECT_EQ(called_exercises(file, catalogue),
            (Names{"NeuralNetwork/fit", "NeuralNetwork/predict"}));
}

TEST(CalledExercises, OtherNamespacesAreNotOurs) {
  EXPECT_EQ(called_by({"_Z14linear_forwardRKN3dnn6MatrixE",          // ::linear_forward
                       "_ZN5other14linear_forwardERKN3dnn6MatrixE",  // other::linear_forward
                       "linear_forward"}),                           // extern "C"
            Names{});
}

TEST(CalledExercises, ALongerNameIsAnotherFunction) {
  EXPECT_EQ(called_by({"_ZN3dnn20linear_forward_twiceERKNS_6MatrixE",  // linear_forward_twice
                       "_ZN3dnn18not_linear_forwardERKNS_6MatrixE"}),  // not_linear_forward
            Names{});
}

TEST(CalledExercises, ANamespaceOfThatNameIsNoFunction) {
  // dnn::linear_forward::extra, dnn::linear_forward_help::extra, dnn::linear_backward_parts::finish
  EXPECT_EQ(called_by({"_ZN3dnn14linear_forward5extraERKNS_6MatrixE",
                       "_ZN3dnn19linear_forward_help5extraERKNS_6MatrixE",
                       "_ZN3dnn21linear_backward_parts6finishERKNS_6MatrixE"}),
            Names{});
}

TEST(CalledExercises, TheTypesOfTheArgumentsAreNoFunctions) {
  // dnn::apply(dnn::LinearForward (*)(dnn::Matrix const&, …))
  EXPECT_EQ(called_by({"_ZN3dnn5applyEPFNS_13LinearForwardERKNS_6MatrixES3_S3_E"}), Names{});
}

TEST(CalledExercises, ANameAndItsLengthInsideAnotherNameAreNoFunction) {
  EXPECT_EQ(called_by({"_ZN3dnn18my14linear_forwardERKNS_6MatrixE",  // my14linear_forward
                       "_ZN3dnn4takeENS_14linear_forwardE"}),  // take(dnn::linear_forward), a type
            Names{});
  // dnn::linear_forward14::linear_backward
  EXPECT_EQ(called_by({"_ZN3dnn16linear_forward1415linear_backwardEi"}), Names{});
}

TEST(CalledExercises, AFunctionThatReturnsAStringIsTagged) {
  // std::string dnn::compute_cost[abi:cxx11](int)
  EXPECT_EQ(called_by({"_ZN3dnn12compute_costB5cxx11Ei"}), Names{"compute_cost"});
}

TEST(CalledExercises, ATruncatedNameIsNone) {
  for (const char* symbol : {"_ZN3dnn", "_ZN3dnn14linear_forward", "_ZN3dnn14linear",
                             "_ZN3dnn99999999999999999999999linear_forwardE"})
    EXPECT_EQ(called_by({symbol}), Names{});
}

// ---- closure_of -------------------------------------------------------------------------------

TEST(Closure, OfAFunctionThatCallsNoneIsItselfAlone) {
  const Closure closure = closure_in({{"linear_forward", {}}}, "linear_forward");
  EXPECT_EQ(closure.exercises, Names{"linear_forward"});
  EXPECT_EQ(closure.missing, "");
  EXPECT_FALSE(closure.needs_others());
}

TEST(Closure, FollowsCallsOfCalls) {
  const Closure closure = closure_in({{"L_model_forward", {"linear_activation_forward"}},
                                      {"linear_activation_forward", {"linear_forward"}},
                                      {"linear_forward", {}},
                                      {"compute_cost", {}}},
                                     "L_model_forward");
  EXPECT_EQ(closure.exercises,
            (Names{"L_model_forward", "linear_activation_forward", "linear_forward"}));
  EXPECT_EQ(closure.missing, "");
  EXPECT_TRUE(closure.needs_others());
}

TEST(Closure, ACycleEnds) {
  const Closure closure = closure_in({{"linear_forward", {"linear_backward"}},
                                      {"linear_backward", {"compute_cost"}},
                                      {"compute_cost", {"linear_forward"}}},
                                     "linear_backward");
  EXPECT_EQ(closure.exercises, (Names{"compute_cost", "linear_backward", "linear_forward"}));
}

TEST(Closure, AFunctionThatCallsItselfNeedsNoOther) {
  const Closure closure = closure_in({{"linear_forward", {"linear_forward"}}}, "linear_forward");
  EXPECT_EQ(closure.exercises, Names{"linear_forward"});
  EXPECT_FALSE(closure.needs_others());
}

TEST(Closure, NamesWhatWasNotHandedIn) {
  const Closure closure =
      closure_in({{"linear_activation_forward", {"linear_forward"}}}, "linear_activation_forward");
  EXPECT_EQ(closure.exercises, Names{"linear_activation_forward"});
  EXPECT_EQ(closure.missing, "linear_forward");
  EXPECT_TRUE(closure.needs_others());
}

TEST(Closure, NamesWhatDoesNotCompile) {
  const Closure closure =
      closure_in({{"linear_activation_forward", {"linear_forward"}}, {"linear_forward", {}}},
                 "linear_activation_forward", {"linear_forward"});
  EXPECT_EQ(closure.exercises, Names{"linear_activation_forward"});
  EXPECT_EQ(closure.missing, "linear_forward");
}

TEST(Closure, WhatIsMissingMayBeFarAway) {
  const Closure closure = closure_in({{"L_model_forward", {"linear_activation_forward"}},
                                      {"linear_activation_forward", {"linear_forward"}}},
                                     "L_model_forward");
  EXPECT_EQ(closure.missing, "linear_forward");
}

TEST(Closure, OfWhatWasNotHandedInIsMissingItself) {
  const Closure closure = closure_in({}, "linear_forward");
  EXPECT_EQ(closure.exercises, Names{});
  EXPECT_EQ(closure.missing, "linear_forward");
}

}  // namespace
}  // namespace dnn

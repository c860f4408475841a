#include "test_cases/3_step_by_step/named_types.hpp"

#include <gtest/gtest.h>

#include "given/test_support.hpp"

namespace dnn {
namespace {

std::string names_of(const Values& values) {
  std::string names;
  for (const auto& [name, value] : values) names += name + " ";
  return names;
}

LinearCache linear_cache(double first) {
  return {Matrix{{first}}, Matrix{{first + 1}}, Matrix{{first + 2}}};
}

TEST(NamedTypes, ParametersAndGradientsShareOneCase) {
  const Parameters parameters{{"W1", Matrix{{1, 2}}}, {"b1", Matrix{{3}}}};
  const Gradients grads{{"dA0", Matrix{{4}}}, {"dW1", Matrix{{5, 6}}}};
  Values values;
  add_parameters(values, parameters);
  add_gradients(values, grads);
  values.add("learning_rate", 0.1);
  EXPECT_EQ(names_of(values),
            "parameters[\"W1\"] parameters[\"b1\"] grads[\"dA0\"] grads[\"dW1\"] learning_rate ");
  EXPECT_EQ(get_parameters(values), parameters);
  EXPECT_EQ(get_gradients(values), grads);
}

TEST(NamedTypes, WithoutEntriesDictionariesAreEmpty) {
  Values values;
  values.add("parameters[\"\"]", Matrix());
  values.add("parameters", Matrix());
  EXPECT_EQ(get_parameters(values).size(), 0u);
  EXPECT_EQ(get_gradients(values).size(), 0u);
}

TEST(NamedTypes, AParameterIsAMatrix) {
  Values values;
  values.add("parameters[\"W1\"]", 1.0);
  EXPECT_EQ(message_of<ValueError>([&] { get_parameters(values); }),
            "parameters[\"W1\"] is a number, expected a matrix");
}

TEST(NamedTypes, LinearCache) {
  Values values;
  add_linear_cache(values, "cache", linear_cache(1));
  EXPECT_EQ(names_of(values), "cache.A cache.W cache.b ");
  const auto [A, W, b] = get_linear_cache(values, "cache");
  EXPECT_EQ(A, Matrix{{1}});
  EXPECT_EQ(W, Matrix{{2}});
  EXPECT_EQ(b, Matrix{{3}});
}

TEST(NamedTypes, LayerCache) {
  Values values;
  add_layer_cache(values, "cache", {linear_cache(1), Matrix{{4}}});
  EXPECT_EQ(names_of(values),
            "cache.linear_cache.A cache.linear_cache.W cache.linear_cache.b "
            "cache.activation_cache ");
  const auto [linear, Z] = get_layer_cache(values, "cache");
  EXPECT_EQ(linear.b, Matrix{{3}});
  EXPECT_EQ(Z, Matrix{{4}});
}

TEST(NamedTypes, Caches) {
  Values values;
  add_caches(values, {{linear_cache(1), Matrix{{4}}}, {linear_cache(5), Matrix{{8}}}});
  EXPECT_EQ(names_of(values),
            "caches.size() "
            "caches[0].linear_cache.A caches[0].linear_cache.W caches[0].linear_cache.b "
            "caches[0].activation_cache "
            "caches[1].linear_cache.A caches[1].linear_cache.W caches[1].linear_cache.b "
            "caches[1].activation_cache ");
  const Caches caches = get_caches(values);
  ASSERT_EQ(caches.size(), 2u);
  EXPECT_EQ(caches[0].linear_cache.A, Matrix{{1}});
  EXPECT_EQ(caches[1].linear_cache.W, Matrix{{6}});
  EXPECT_EQ(caches[1].activation_cache, Matrix{{8}});
}

TEST(NamedTypes, NoCaches) {
  Values values;
  add_caches(values, {});
  EXPECT_EQ(names_of(values), "caches.size() ");
  EXPECT_TRUE(get_caches(values).empty());
}

TEST(NamedTypes, AnUntrueNumberOfCachesIsAnErrorAtOnce) {
  Values values;
  values.add("caches.size()", 9e15);
  EXPECT_EQ(message_of<ValueError>([&] { get_caches(values); }),
            "there is no value caches[0].linear_cache.A, expected a matrix; there are: "
            "caches.size()");
}

TEST(NamedTypes, LayerDims) {
  Values values;
  add_layer_dims(values, {5, 4, 3});
  EXPECT_EQ(values.matrix("layer_dims"), (Matrix{{5, 4, 3}}));
  EXPECT_EQ(get_layer_dims(values), (std::vector<std::size_t>{5, 4, 3}));
}

TEST(NamedTypes, LayerDimsAreWholeNumbersInARow) {
  const std::pair<Matrix, const char*> cases[] = {
      {Matrix{{5}, {4}}, "layer_dims has shape (2, 1), expected one row"},
      {Matrix{{5, 0.5}}, "layer_dims[1] is not a whole number from 0 to 1000000000"},
      {Matrix{{5, -1}}, "layer_dims[1] is not a whole number from 0 to 1000000000"},
      {Matrix{{2e9}}, "layer_dims[0] is not a whole number from 0 to 1000000000"},
  };
  for (const auto& [matrix, message] : cases) {
    Values values;
    values.add("layer_dims", matrix);
    EXPECT_EQ(message_of<ValueError>([&] { get_layer_dims(values); }), message);
  }
}

TEST(NamedTypes, Scale) {
  for (const auto scale : {WeightScale::hundredth, WeightScale::over_sqrt_n_prev}) {
    Values values;
    add_scale(values, scale);
    EXPECT_EQ(get_scale(values), scale);
  }
  Values values;
  add_scale(values, WeightScale::over_sqrt_n_prev);
  EXPECT_EQ(values.text("scale"), "over_sqrt_n_prev");
}

TEST(NamedTypes, AnUnknownScaleIsAnError) {
  Values values;
  values.add("scale", "tenth");
  EXPECT_EQ(message_of<ValueError>([&] { get_scale(values); }),
            "scale is \"tenth\", expected hundredth or over_sqrt_n_prev");
}

}  // namespace
}  // namespace dnn

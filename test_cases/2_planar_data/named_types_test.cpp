#include "test_cases/2_planar_data/named_types.hpp"

#include <gtest/gtest.h>

#include <string>

#include "given/test_support.hpp"

namespace dnn::planar {
namespace {

std::string names_of(const Values& values) {
  std::string names;
  for (const auto& [name, value] : values) names += name + " ";
  return names;
}

TEST(PlanarNamedTypes, Parameters) {
  Values values;
  add_parameters(values, {Matrix{{1, 2}}, Matrix{{3}}, Matrix{{4}}, Matrix{{5}}});
  EXPECT_EQ(names_of(values), "parameters.W1 parameters.b1 parameters.W2 parameters.b2 ");
  const auto [W1, b1, W2, b2] = get_parameters(values);
  EXPECT_EQ(W1, (Matrix{{1, 2}}));
  EXPECT_EQ(b1, Matrix{{3}});
  EXPECT_EQ(W2, Matrix{{4}});
  EXPECT_EQ(b2, Matrix{{5}});
}

TEST(PlanarNamedTypes, Gradients) {
  Values values;
  add_gradients(values, {Matrix{{1, 2}}, Matrix{{3}}, Matrix{{4}}, Matrix{{5}}});
  EXPECT_EQ(names_of(values), "grads.dW1 grads.db1 grads.dW2 grads.db2 ");
  const auto [dW1, db1, dW2, db2] = get_gradients(values);
  EXPECT_EQ(dW1, (Matrix{{1, 2}}));
  EXPECT_EQ(db1, Matrix{{3}});
  EXPECT_EQ(dW2, Matrix{{4}});
  EXPECT_EQ(db2, Matrix{{5}});
}

TEST(PlanarNamedTypes, Cache) {
  Values values;
  add_cache(values, {Matrix{{1, 2}}, Matrix{{3}}, Matrix{{4}}, Matrix{{5}}});
  EXPECT_EQ(names_of(values), "cache.Z1 cache.A1 cache.Z2 cache.A2 ");
  const auto [Z1, A1, Z2, A2] = get_cache(values);
  EXPECT_EQ(Z1, (Matrix{{1, 2}}));
  EXPECT_EQ(A1, Matrix{{3}});
  EXPECT_EQ(Z2, Matrix{{4}});
  EXPECT_EQ(A2, Matrix{{5}});
}

TEST(PlanarNamedTypes, Options) {
  TrainingOptions options;
  options.num_iterations = 7;
  options.learning_rate = 0.25;
  options.cost_every = 3;
  options.seed = 4294967295u;
  Values values;
  add_options(values, options);
  EXPECT_EQ(names_of(values), "num_iterations learning_rate cost_every seed ");
  const TrainingOptions read = get_options(values);
  EXPECT_EQ(read.num_iterations, 7u);
  EXPECT_EQ(read.learning_rate, 0.25);
  EXPECT_EQ(read.cost_every, 3u);
  EXPECT_EQ(read.seed, 4294967295u);
  EXPECT_EQ(read.progress, nullptr);
}

TEST(PlanarNamedTypes, AMissingValueIsAnError) {
  EXPECT_EQ(message_of<ValueError>([] { get_cache(Values()); }),
            "there is no value cache.Z1, expected a matrix; there are: none");
}

}  // namespace
}  // namespace dnn::planar

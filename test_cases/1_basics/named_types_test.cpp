#include "test_cases/1_basics/named_types.hpp"

#include <gtest/gtest.h>

#include "given/test_support.hpp"

namespace dnn::basics {
namespace {

std::string names_of(const Values& values) {
  std::string names;
  for (const auto& [name, value] : values) names += name + " ";
  return names;
}

// Two images of one row, two columns and three channels.
Images two_images() {
  return {.count = 2,
          .height = 1,
          .width = 2,
          .channels = 3,
          .pixels = {0, 1, 2, 3, 4, 5, 250, 251, 252, 253, 254, 255}};
}

TEST(BasicsNamedTypes, Images) {
  Values values;
  add_images(values, two_images());
  EXPECT_EQ(names_of(values),
            "images.count images.height images.width images.channels images.pixels ");
  EXPECT_EQ(values.matrix("images.pixels"),
            (Matrix{{0, 1, 2, 3, 4, 5}, {250, 251, 252, 253, 254, 255}}));
  EXPECT_EQ(get_images(values), two_images());
}

TEST(BasicsNamedTypes, ImagesThatArentAreErrors) {
  const std::pair<Matrix, const char*> cases[] = {
      {Matrix(1, 2), "images.pixels has shape (1, 2), expected (1, 3)"},
      {Matrix{{0, 0.5, 1}}, "images.pixels(0, 1) is not a whole number from 0 to 255"},
      {Matrix{{0, 1, 256}}, "images.pixels(0, 2) is not a whole number from 0 to 255"},
      {Matrix{{-1, 1, 2}}, "images.pixels(0, 0) is not a whole number from 0 to 255"},
  };
  for (const auto& [pixels, message] : cases) {
    Values values;
    for (const char* name : {"images.count", "images.height", "images.width"}) values.add(name, 1.);
    values.add("images.channels", 3.);
    values.add("images.pixels", pixels);
    EXPECT_EQ(message_of<ValueError>([&values = values] { get_images(values); }), message);
  }
}

TEST(BasicsNamedTypes, Costs) {
  Values values;
  add_costs(values, {0.5, 0.25});
  EXPECT_EQ(values.matrix("costs"), (Matrix{{0.5, 0.25}}));
  Values none;
  add_costs(none, {});
  EXPECT_EQ(none.matrix("costs").shape(), (Shape{1, 0}));
}

TEST(BasicsNamedTypes, Training) {
  Values values;
  add_training(values, {.num_iterations = 10, .learning_rate = 0.5, .cost_every = 2});
  EXPECT_EQ(names_of(values), "options.num_iterations options.learning_rate options.cost_every ");
  const GivenTraining training(values);
  EXPECT_EQ(training.options().num_iterations, 10U);
  EXPECT_EQ(training.options().learning_rate, 0.5);
  EXPECT_EQ(training.options().cost_every, 2U);
  EXPECT_TRUE(training.options().goes_on(9, 0));
}

TEST(BasicsNamedTypes, TrainingThatIsStopped) {
  Values values;
  add_training(values, {.num_iterations = 10, .learning_rate = 0.5, .stop_after = 3});
  const GivenTraining training(values);
  EXPECT_TRUE(training.options().goes_on(1, 0));
  EXPECT_FALSE(training.options().goes_on(2, 0));
}

TEST(BasicsNamedTypes, CostsAreKeptEveryOnceInAWhile) {
  Values values;
  add_training(values, {.num_iterations = 1, .learning_rate = 1, .cost_every = 0});
  EXPECT_EQ(message_of<ValueError>([&] { GivenTraining training(values); }),
            "options.cost_every is 0, expected at least 1");
}

}  // namespace
}  // namespace dnn::basics

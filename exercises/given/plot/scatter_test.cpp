#include <gtest/gtest.h>

#include <limits>
#include <stdexcept>

#include "given/plot/model_samples.hpp"
#include "given/plot/plot.hpp"
#include "given/plot/xml_test_support.hpp"
#include "given/test_support.hpp"

namespace dnn::plot {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
const std::vector<std::string> colours = {"red", "blue"};

std::string refusal(const Matrix& X, const Matrix& Y, const std::vector<std::string>& classes) {
  return message_of<std::invalid_argument>([&] { scatter("t", X, Y, classes); });
}

std::string boundary(const Model& model, const Points& points) {
  return decision_boundary("Boundary", model, points.X, points.Y, colours);
}

std::string model_refusal(const Model& model) {
  return message_of<std::invalid_argument>([&] { boundary(model, flower(10)); });
}

TEST(Scatter, EveryPointHasTheShapeOfItsLabel) {
  const Matrix X{{0, 1, 2}, {5, 6, 7}}, Y{{0, 1, 1}};
  const std::string svg = scatter("Points & labels", X, Y, colours);
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_EQ(count_of(svg, "<use href=\"#k0\""), 1u + 1u);  // and one in the legend
  EXPECT_EQ(count_of(svg, "<use href=\"#k1\""), 2u + 1u);
  EXPECT_EQ(count_of(svg, "3 points: 1 red (triangles), 2 blue (circles)"), 1u);
  EXPECT_EQ(count_of(svg, ">red</text>") + count_of(svg, ">blue</text>"), 2u);
  EXPECT_EQ(count_of(svg, ">x₁</text>") + count_of(svg, ">x₂</text>"), 2u);
}

TEST(Scatter, FourHundredPointsAreSmall) {
  const Points points = flower(400);
  EXPECT_LT(scatter("Flower", points.X, points.Y, colours).size(), 30000u);
  EXPECT_LT(boundary(petals, points).size(), 60000u);
}

TEST(Scatter, OnePoint) {
  const std::string svg = scatter("One", Matrix{{3}, {3}}, Matrix{{1}}, colours);
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_EQ(count_of(svg, "<use href=\"#k1\""), 2u);
}

TEST(Scatter, RefusesDataThatDoesNotFit) {
  const Matrix X{{0, 1}, {5, 6}}, Y{{0, 1}};
  EXPECT_EQ(refusal(Matrix{{1, 2}}, Y, colours), "scatter: X is (1, 2); its shape must be (2, m)");
  EXPECT_EQ(refusal(Matrix(2, 0), Matrix(1, 0), colours),
            "scatter: X is (2, 0); there are no points");
  EXPECT_EQ(refusal(X, Matrix{{1, 0, 1}}, colours),
            "scatter: Y is (1, 3); beside X (2, 2) it must be (1, 2)");
  EXPECT_EQ(refusal(Matrix{{0, 1}, {5, nan}}, Y, colours),
            "scatter: X(1, 1) is not a finite number");
  EXPECT_EQ(refusal(X, Matrix{{0, 2}}, colours), "scatter: Y(0, 1) is neither 0 nor 1");
  EXPECT_EQ(refusal(X, Y, {"red"}),
            "scatter: classes has 1 names; it must have 2, for the labels 0 and 1");
}

TEST(DecisionBoundary, ProbabilitiesGiveFourAreas) {
  const std::string svg = boundary(slope, flower(400));
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_EQ(count_of(svg, "<rect class=\"r0\""), 1u);
  for (const char* const area : {"r1", "r2", "r3", "boundary"}) {
    EXPECT_EQ(count_of(svg, std::string("<path class=\"") + area + "\""), 1u) << area;
  }
  EXPECT_EQ(count_of(svg, "Probability of blue:"), 1u);
  EXPECT_EQ(count_of(svg, "predicts blue in 50 % of the area"), 1u);
}

TEST(DecisionBoundary, LabelsGiveTwoAreas) {
  const std::string svg = boundary(halves, flower(400));
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_EQ(count_of(svg, "<path class=\"r3\""), 1u);
  EXPECT_EQ(count_of(svg, "<path class=\"r1\"") + count_of(svg, "<path class=\"r2\""), 0u);
  EXPECT_EQ(count_of(svg, ">predicted red</text>") + count_of(svg, ">predicted blue</text>"), 2u);
}

// The line is drawn where x is 0, which is the middle of the box, and nowhere along the box.
TEST(DecisionBoundary, TheBoundaryIsOneStraightLine) {
  const std::string svg = boundary(halves, flower(400));
  const std::size_t begin = svg.find("<path class=\"boundary\"");
  ASSERT_NE(begin, std::string::npos);
  const std::string path = svg.substr(begin, svg.find('\n', begin) - begin);
  EXPECT_EQ(count_of(path, "M"), 1u);
  EXPECT_EQ(count_of(path, "L"), 1u) << path;
}

TEST(DecisionBoundary, AModelThatAlwaysSaysTheSameHasNoLine) {
  for (const double answer : {0.0, 0.3, 1.0}) {
    const std::string svg =
        boundary([=](const Matrix& points) { return Matrix(1, points.cols(), answer); }, flower(9));
    EXPECT_EQ(xml_error(svg), "");
    EXPECT_EQ(count_of(svg, "<path class=\"boundary\""), 0u);
  }
}

TEST(DecisionBoundary, RefusesAnswersThatDoNotFit) {
  EXPECT_EQ(model_refusal({}), "decision_boundary: there is no model");
  EXPECT_EQ(model_refusal([](const Matrix& points) { return points; }),
            "decision_boundary: the model answers (2, 14641) to points (2, 14641); it must be "
            "(1, 14641)");
  const Model unsure = [](const Matrix& points) { return Matrix(1, points.cols(), nan); };
  const std::string message = model_refusal(unsure);
  EXPECT_TRUE(message.starts_with("decision_boundary: the model's answer at (")) << message;
  EXPECT_TRUE(message.ends_with(") is not a finite number")) << message;
}

TEST(DecisionBoundary, WhatTheModelThrowsIsPassedOn) {
  const Model unfinished = [](const Matrix&) -> Matrix { throw std::logic_error("predict"); };
  EXPECT_EQ(message_of<std::logic_error>([&] { boundary(unfinished, flower(9)); }), "predict");
}

}  // namespace
}  // namespace dnn::plot

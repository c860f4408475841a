#include "grader/compile_error/course_structs.hpp"

#include <gtest/gtest.h>

#include "grader/test_support.hpp"

namespace dnn {
namespace {

const std::filesystem::path exercises = std::filesystem::path(DNN_SOURCE_DIR) / "exercises";

std::string members_of(const std::string& name) {
  const std::optional<CourseStruct> found = course_struct(name, exercises);
  return found ? found->members : "";
}

TEST(CourseStruct, IsFoundInTheHeaderOfItsAssignment) {
  const std::optional<CourseStruct> found = course_struct("LinearForward", exercises);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->members, "{Z, cache}");
  EXPECT_EQ(found->header, "exercises/3_step_by_step/step_by_step.hpp");
}

TEST(CourseStruct, ItsMembersAreInTheirOrder) {
  EXPECT_EQ(members_of("Propagation"), "{dw, db, cost}");
  EXPECT_EQ(members_of("LogisticModel").find("{costs, w, b, Y_prediction_train"), 0U);
  EXPECT_EQ(members_of("ForwardPropagation"), "{A2, cache}");
  EXPECT_EQ(members_of("Cache"), "{Z1, A1, Z2, A2}");
}

TEST(CourseStruct, OneOfSeveralIsNotGuessed) {
  EXPECT_EQ(members_of("Parameters"), "") << "of 2_planar_data and of 3_step_by_step";
  EXPECT_EQ(members_of("Matrix"), "");
  EXPECT_EQ(members_of(""), "");
  EXPECT_FALSE(course_struct("LinearForward", "/no/such/exercises"));
}

}  // namespace
}  // namespace dnn

#include "grader/watch/watched_files.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "grader/test_support.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

const fs::path exercises_of_course = fs::path(DNN_SOURCE_DIR) / "exercises";

WatchedFiles files_of(const std::vector<std::string>& asked, const fs::path& submission) {
  Options options;
  options.exercises = asked;
  options.submission = submission;
  return watched_files(Grades(options));
}

bool is_part(const WatchedFiles& files, const std::string& file) {
  return std::find(files.parts.begin(), files.parts.end(), exercises_of_course / file) !=
         files.parts.end();
}

TEST(WatchedFiles, AreTheExercisesAskedForAndWhatTheyAreBuiltWith) {
  const WatchedFiles files = files_of({"linear_forward", "compute_cost"}, exercises_of_course);
  ASSERT_EQ(files.exercises.size(), 2U);
  EXPECT_EQ(files.exercises[0], exercises_of_course / "3_step_by_step/03_linear_forward.cpp");
  EXPECT_EQ(files.exercise_of(files.exercises[1]), 1U);
  EXPECT_EQ(files.exercise_of(exercises_of_course / "given/dot.cpp"), std::nullopt);
  EXPECT_EQ(files.all().size(), 2 + files.parts.size());
  EXPECT_TRUE(is_part(files, "given/dot.cpp"));
  EXPECT_TRUE(is_part(files, "given/matrix.hpp"));
  EXPECT_TRUE(is_part(files, "3_step_by_step/step_by_step.hpp"));
  EXPECT_FALSE(is_part(files, "given/matrix_test.cpp"));
  EXPECT_FALSE(is_part(files, "3_step_by_step/06_compute_cost.cpp"));
}

// The place of a file is that of the beginning, also when it has gone since.
TEST(WatchedFiles, KnowAFlatSubmission) {
  const TemporaryFolder folder;
  write_text(folder / "03_linear_forward.cpp", "");
  const WatchedFiles files = files_of({"linear_forward"}, folder.path());
  EXPECT_EQ(files.exercises, std::vector{fs::path(folder / "03_linear_forward.cpp")});
}

TEST(WatchedFiles, OnlySourcesOfGivenAreBuiltAnew) {
  EXPECT_EQ(part_of("given/dot.cpp"), ChangedPart::given_source);
  EXPECT_EQ(part_of("given/matrix.hpp"), ChangedPart::header);
}

}  // namespace
}  // namespace dnn

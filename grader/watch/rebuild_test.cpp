#include "grader/watch/rebuild.hpp"

#include <gtest/gtest.h>

#include "grader/errors.hpp"
#include "grader/test_support.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

TEST(Rebuild, WhereExercisesIsGoneTheBuildIsNotBlamed) {
  const TemporaryFolder moved;
  Toolchain toolchain = configured_toolchain();
  toolchain.source_dir = moved.path();
  try {
    rebuild(toolchain);
    ADD_FAILURE();
  } catch (const InputError& error) {
    EXPECT_EQ(error.what(), short_path(moved / "exercises") +
                                ": the folder of the exercises is missing; was it renamed or "
                                "moved?");
  }
}

}  // namespace
}  // namespace dnn

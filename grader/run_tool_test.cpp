#include "grader/run_tool.hpp"

#include <gtest/gtest.h>

#include "grader/errors.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

TEST(RunTool, AFullDiskIsNoMistakeOfTheStudents) {
  const TemporaryFolder folder;
  const std::vector<std::string> command = {"/bin/dd", "if=/dev/zero", "of=/dev/full", "count=1"};
  try {
    run_tool(command, folder.path(), {false, {}});
    FAIL();
  } catch (const InfraError& error) {
    EXPECT_EQ(error.what(), folder.path().string() + ": can't be written (is the disk full?)");
  }
}

TEST(RunTool, WhatTheStudentsFileIsRefusedForIsHandedBack) {
  const TemporaryFolder folder;
  const ProcessResult result =
      run_tool({"/bin/sh", "-c", "echo 'error: expected ;'; exit 1"}, folder.path(), {false, {}});
  EXPECT_EQ(result.code, 1);
  EXPECT_EQ(result.output, "error: expected ;\n");
}

}  // namespace
}  // namespace dnn

#include "grader/precompiled_headers.hpp"

#include <gtest/gtest.h>

#include "grader/build.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

const std::filesystem::path folder =
    std::filesystem::path(DNN_SOURCE_DIR) / "exercises/3_step_by_step";

TEST(BeginsWithHeader, OfTheFolderItself) {
  EXPECT_TRUE(begins_with_header("#include \"step_by_step.hpp\"\nint x;\n", folder));
  EXPECT_FALSE(begins_with_header("#include \"given/matrix.hpp\"\n", folder));
  EXPECT_FALSE(begins_with_header("#include \"../3_step_by_step/step_by_step.hpp\"\n", folder));
  EXPECT_FALSE(begins_with_header("#include \"no_such.hpp\"\n", folder));
  EXPECT_FALSE(begins_with_header("#include \"README.md\"\n", folder));
  EXPECT_FALSE(begins_with_header("#include \"\n", folder));
  EXPECT_FALSE(begins_with_header("", folder));
}

TEST(BeginsWithHeader, BehindCommentsAndOurHeadersOnly) {
  const std::string include = "#include \"step_by_step.hpp\"\n";
  EXPECT_TRUE(begins_with_header(
      "// a comment\n\n#include <vector>\n#include \"given/utf8.hpp\"\n" + include, folder));
  for (const char* before : {"#define assert\n", "#pragma once\n", "int x;\n", " \n", "/**/"})
    EXPECT_FALSE(begins_with_header(before + include, folder)) << before;
}

// Or a file would get more from the grader than it includes.
TEST(PrecompiledHeaders, AreWhatEveryAssignmentIncludes) {
  const Toolchain toolchain = configured_toolchain();
  const std::filesystem::path exercises = toolchain.source_dir / "exercises";
  for (const Exercise& exercise : read_catalogue(exercises / "catalogue.txt")) {
    const std::string source = read_text(exercises / exercise.file);
    EXPECT_TRUE(begins_with_header(source, exercises / exercise.assignment())) << exercise.file;
  }
  for (const char* header :
       {"1_basics/basics.hpp", "2_planar_data/planar_data.hpp", "3_step_by_step/step_by_step.hpp"})
    EXPECT_NE(read_text(exercises / header).find("#include \"given/matrix.hpp\""),
              std::string::npos);
}

// The same with and without, also where it doesn't fit, or is included twice.
TEST(PrecompiledHeaders, ChangeNothingButTheTime) {
  Toolchain toolchain = configured_toolchain();
  const Isolation isolation = probe_isolation(toolchain);
  const Exercise exercise = find_exercise(
      read_catalogue(toolchain.source_dir / "exercises/catalogue.txt"), "linear_forward");
  const std::string solution = read_text(toolchain.source_dir / "solutions" / exercise.file);
  const auto object_of = [&](bool precompiles, const std::string& source) {
    Toolchain changed = toolchain;
    changed.precompiles_headers = precompiles && toolchain.precompiles_headers;
    const std::string slot = precompiles ? "precompiled" : "not precompiled";
    const CompiledFile file = Build(changed, slot, isolation).compile(exercise, source);
    return file.end == BuildEnd::done ? read_text(file.object) : file.words;
  };
  for (const std::string& before :
       {std::string(), std::string("#define Matrix Tensor\n"), std::string("#define NDEBUG\n"),
        std::string("int more = 1;\n"), std::string("#pragma GCC optimize(\"O3\")\n"),
        std::string("#include \"step_by_step.hpp\"\n#include \"step_by_step.hpp\"\n")}) {
    const std::string with = object_of(true, before + solution);
    EXPECT_FALSE(with.empty());
    EXPECT_TRUE(with == object_of(false, before + solution)) << before;
  }
}

// A compiler that was stopped leaves half a file, which would slow every compilation from then on.
TEST(PrecompiledHeaders, AreNotUsedWhenTheyCouldNotBeMade) {
  Toolchain toolchain = configured_toolchain();
  const Exercise exercise = find_exercise(
      read_catalogue(toolchain.source_dir / "exercises/catalogue.txt"), "linear_forward");
  const ToolAccess everything{false, {}};
  const PrecompiledHeaders headers(toolchain, everything);
  const std::vector<std::string> good = {toolchain.compiler, "-std=c++20", "-I",
                                         (toolchain.source_dir / "exercises").string()};
  std::vector<std::string> bad = good;
  bad.push_back("-no-such-option");
  const std::string source = "#include \"step_by_step.hpp\"\n";
  EXPECT_EQ(headers.options_for(exercise, source, good, "good").empty(),
            !toolchain.precompiles_headers);
  for (int round = 0; round < 2; ++round)
    EXPECT_TRUE(headers.options_for(exercise, source, bad, "bad").empty());
}

}  // namespace
}  // namespace dnn

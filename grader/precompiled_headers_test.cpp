#include "grader/precompiled_headers.hpp"

#include <gtest/gtest.h>

#include "grader/build.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

const std::filesystem::path folder =
    std::filesystem::path(DNN_SOURCE_DIR) / "exercises/3_step_by_step";

TEST(FirstHeader, IsThatOfTheFirstIncludeInQuotes) {
  EXPECT_EQ(
      first_header("// a comment\n#include <vector>\n#include \"step_by_step.hpp\"\n", folder),
      "step_by_step.hpp");
}

TEST(FirstHeader, MustStandInTheFolderItself) {
  EXPECT_EQ(first_header("#include \"given/matrix.hpp\"\n", folder), "");
  EXPECT_EQ(first_header("#include \"../3_step_by_step/step_by_step.hpp\"\n", folder), "");
  EXPECT_EQ(first_header("#include \"no_such.hpp\"\n#include \"step_by_step.hpp\"\n", folder), "");
  EXPECT_EQ(first_header("#include \"README.md\"\n", folder), "");
  EXPECT_EQ(first_header("#include \"\n", folder), "");
  EXPECT_EQ(first_header("int x;\n", folder), "");
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

}  // namespace
}  // namespace dnn

// What the machine offers is told as it is: also where a layer is refused, and in a user namespace.
#include "grader/isolation.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include "grader/test_support.hpp"

namespace dnn {
namespace {

const std::string grader = DNN_GRADER;
const std::string root = DNN_SOURCE_DIR;

Isolation some(bool calls, bool files) {
  return {{calls, "calls probed"}, {files, "files probed"}, {false, "user probed"}};
}

TEST(Isolation, HasThreeLevels) {
  EXPECT_EQ(level_of(some(true, true)), "standard");
  EXPECT_EQ(level_of(some(true, false)), "reduced");
  EXPECT_EQ(level_of(some(false, true)), "reduced");
  EXPECT_EQ(level_of(some(false, false)), "limits only");
}

TEST(Isolation, IsShownWithWhatWasTried) {
  EXPECT_EQ(to_text(some(true, false)),
            "Isolation: reduced\n\n"
            "  limits          yes   set for every child: processor time, memory, output, open "
            "files\n"
            "  system calls    yes   calls probed\n"
            "  files           no    files probed\n"
            "  own user        no    user probed\n");
}

TEST(Isolation, SaysWhatIsMissingAndWhatToDo) {
  EXPECT_EQ(what_is_missing(some(true, true)), "");
  EXPECT_EQ(what_is_missing(some(false, false)),
            "no filter of system calls (calls probed): allow seccomp; no confinement of files "
            "(files probed): Linux 5.13 or newer with Landlock among its security modules");
}

TEST(Isolation, AProbeThatIsNotThereProvesNothing) {
  Toolchain toolchain = configured_toolchain();
  toolchain.isolation_probe = "/no/such/probe";
  const Isolation isolation = probe_isolation(toolchain);
  EXPECT_EQ(level_of(isolation), "limits only");
  EXPECT_EQ(isolation.calls.probed,
            "can't start /no/such/probe (execve): No such file or directory");
}

// Where the machine has less than the standard level, taking a layer away shows nothing.
class Simulated : public testing::Test {
 protected:
  void SetUp() override {
    if (!probe_isolation(configured_toolchain()).is_standard())
      GTEST_SKIP() << "this machine is below the standard level already";
  }
  static ProcessResult without(const std::string& layer, std::vector<std::string> command) {
    command.insert(command.begin(), {DNN_WITHOUT_LAYER, layer});
    return run_program(command);
  }
};

TEST_F(Simulated, NothingRefusedIsTheStandardLevel) {
  const ProcessResult result = run_program({grader, "--isolation", "--require-isolation"});
  EXPECT_EQ(result.code, 0);
  EXPECT_TRUE(result.output.starts_with("Isolation: standard\n")) << result.output;
}

TEST_F(Simulated, SeccompRefused) {
  const std::string shown = without("seccomp", {grader, "--isolation"}).output;
  EXPECT_TRUE(shown.starts_with("Isolation: reduced\n")) << shown;
  EXPECT_NE(shown.find("system calls    no    can't start "), std::string::npos) << shown;
  EXPECT_NE(shown.find(" (seccomp): Operation not permitted\n"), std::string::npos) << shown;
  EXPECT_NE(shown.find("files           yes   a child opened catalogue.txt: Permission denied\n"),
            std::string::npos)
      << shown;
}

TEST_F(Simulated, LandlockAbsent) {
  const std::string shown = without("landlock", {grader, "--isolation"}).output;
  EXPECT_TRUE(shown.starts_with("Isolation: reduced\n")) << shown;
  EXPECT_NE(shown.find("system calls    yes   a child called fork and was ended for it\n"),
            std::string::npos)
      << shown;
  EXPECT_NE(
      shown.find("files           no    this kernel has no Landlock, or it is switched off\n"),
      std::string::npos)
      << shown;
}

TEST_F(Simulated, GradingWorksAndSaysSo) {
  for (const char* layer : {"seccomp", "landlock", "both"}) {
    const ProcessResult result = without(
        layer, {grader, "linear_forward", "--submission", root + "/solutions", "--gtest_brief=1"});
    EXPECT_EQ(result.code, 0) << result.output;
    EXPECT_NE(result.output.find("Total: 10 of 10 points"), std::string::npos) << result.output;
    const std::string level = std::string(layer) == "both" ? "limits only" : "reduced";
    EXPECT_NE(
        result.output.find("\nIsolation: " + level + " (build/bin/grader --isolation says why)\n"),
        std::string::npos)
        << result.output;
  }
}

TEST_F(Simulated, RequireIsolationRefuses) {
  for (const char* layer : {"seccomp", "landlock", "both"}) {
    const ProcessResult result =
        without(layer, {grader, "--require-isolation", "--submission", root + "/solutions"});
    EXPECT_EQ(result.code, 3);
    EXPECT_TRUE(
        result.output.starts_with("grader: INFRA: --require-isolation: the isolation here "
                                  "is "))
        << result.output;
    EXPECT_NE(result.output.find("so nothing is graded; no "), std::string::npos) << result.output;
    EXPECT_EQ(result.output.find("Total"), std::string::npos) << result.output;
  }
}

// There everything is as outside, and our own root is no root.
TEST_F(Simulated, AUserNamespace) {
  const std::vector<std::string> namespaced = {"/usr/bin/unshare", "--user", "--map-root-user"};
  std::vector<std::string> command = namespaced;
  command.emplace_back("/bin/true");
  if (run_program(command).code != 0) GTEST_SKIP() << "this machine allows no user namespaces";
  command = namespaced;
  command.insert(command.end(), {grader, "--isolation"});
  const ProcessResult shown = run_program(command);
  EXPECT_TRUE(shown.output.starts_with("Isolation: standard\n")) << shown.output;
  EXPECT_NE(shown.output.find("own user        no    can't start "), std::string::npos)
      << shown.output;
  command = namespaced;
  command.insert(command.end(), {grader, "linear_forward", "--require-isolation", "--submission",
                                 root + "/solutions"});
  EXPECT_EQ(run_program(command).code, 0);
}

}  // namespace
}  // namespace dnn

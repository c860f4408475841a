// Runs the program of assignment 4: what it prints, what it leaves in its folder, how it ends.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "given/parameter_file.hpp"
#include "given/test_files.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

using Arguments = std::vector<std::string>;

struct ProgramRun {
  std::string output;  // with what goes to stderr
  int exit_code = -1;  // -1: a signal ended it
};

// `heard` is called after every piece of output.
ProgramRun run_program(const char* program, Arguments arguments,
                       const std::function<void(pid_t, const std::string&)>& heard = {}) {
  arguments.insert(arguments.begin(), program);
  std::vector<char*> words;
  for (std::string& argument : arguments) words.push_back(argument.data());
  words.push_back(nullptr);
  int ends[2];
  if (pipe(ends) != 0) throw std::runtime_error("no pipe");
  const pid_t child = fork();
  if (child == 0) {
    dup2(ends[1], STDOUT_FILENO);
    dup2(ends[1], STDERR_FILENO);
    close(ends[0]);
    close(ends[1]);
    setenv("LC_ALL", "C", 1);
    execv(program, words.data());
    _exit(127);
  }
  close(ends[1]);
  ProgramRun run;
  char piece[4096];
  for (ssize_t count = 0; (count = read(ends[0], piece, sizeof piece)) > 0;) {
    run.output.append(piece, static_cast<std::size_t>(count));
    if (heard) heard(child, run.output);
  }
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFEXITED(status)) run.exit_code = WEXITSTATUS(status);
  return run;
}

ProgramRun run_solutions(const Arguments& arguments) {
  return run_program(DNN_APPLICATION_SOLUTIONS, arguments);
}

bool has(const ProgramRun& run, const std::string& text) {
  return run.output.find(text) != std::string::npos;
}

// The costs that "iteration N  cost C" reports, for this iteration, one for each model.
std::vector<double> costs_at(int iteration, const std::string& output) {
  const std::regex line("iteration " + std::to_string(iteration) + "  cost ([-+.e0-9]+)\n");
  std::vector<double> costs;
  for (std::sregex_iterator match(output.begin(), output.end(), line), end; match != end; ++match) {
    costs.push_back(std::strtod((*match)[1].str().c_str(), nullptr));
  }
  return costs;
}

NamedMatrices parameters_in(const fs::path& file) {
  std::ifstream in(file);
  return read_parameters(in, file.string());
}

TEST(Application, TrainsBothModelsOnDrawnImages) {
  const TemporaryFolder folder;
  const ProgramRun run =
      run_solutions({"--iterations", "6", "--cost-every", "5", "--out", folder.path().string()});
  EXPECT_EQ(run.exit_code, 0) << run.output;
  EXPECT_EQ(costs_at(0, run.output).size(), 2u) << run.output;
  EXPECT_EQ(costs_at(5, run.output).size(), 2u) << run.output;
  EXPECT_TRUE(costs_at(1, run.output).empty()) << run.output;
  EXPECT_TRUE(std::regex_search(run.output, std::regex("train  \\d+ of \\d+ right, \\d+\\.\\d %")));
  EXPECT_TRUE(std::regex_search(run.output, std::regex("test   \\d+ of \\d+ right, \\d+\\.\\d %")));
  EXPECT_TRUE(fs::exists(folder / "images_costs.svg"));
  EXPECT_TRUE(fs::exists(folder / "index.html"));
  EXPECT_EQ(parameters_in(folder / "parameters.txt").size(), 8u);
  EXPECT_EQ(parameters_in(folder / "two_layer_parameters.txt").size(), 4u);
}

TEST(Application, TheSameSeedGivesTheSameParameters) {
  const TemporaryFolder folder;
  for (const char* name : {"first", "second"}) {
    const ProgramRun run = run_solutions({"--model", "L-layer", "--layers", "3,2", "--iterations",
                                          "3", "--seed", "5", "--out", (folder / name).string()});
    EXPECT_EQ(run.exit_code, 0) << run.output;
  }
  EXPECT_EQ(read_text(folder / "first/parameters.txt"),
            read_text(folder / "second/parameters.txt"));
  EXPECT_EQ(parameters_in(folder / "first/parameters.txt")["W3"].shape(), (Shape{1, 2}));
}

// The first Ctrl-C ends the training of minutes; what was reached is saved.
TEST(Application, CtrlCKeepsWhatWasReached) {
  const TemporaryFolder folder;
  bool sent = false;
  const ProgramRun run =
      run_program(DNN_APPLICATION_SOLUTIONS,
                  {"--model", "two-layer", "--iterations", "1000000", "--cost-every", "10", "--out",
                   folder.path().string()},
                  [&](pid_t program, const std::string& output) {
                    if (sent || output.find("iteration 20  ") == std::string::npos) return;
                    sent = kill(program, SIGINT) == 0;
                  });
  EXPECT_EQ(run.exit_code, 0) << run.output;
  EXPECT_TRUE(std::regex_search(run.output, std::regex("\nstopped after \\d+ iterations\n")))
      << run.output;
  EXPECT_EQ(parameters_in(folder / "parameters.txt").size(), 4u);
  EXPECT_TRUE(fs::exists(folder / "images_costs.svg"));
}

TEST(Application, ASavedNetworkAnswersForOnePicture) {
  const TemporaryFolder folder;
  std::string picture = "P6\n2 1\n255\n";
  picture += std::string("\xFF\x00\x33\x00\x00\x00", 6);
  write_text(folder / "picture.ppm", picture);
  write_text(folder / "parameters.txt",
             "dnn-parameters 1\nlayers 6 1\nmatrix W1 1 6\n1 5 -5 0 0 0\nmatrix b1 1 1\n0\nend\n");
  const Arguments question = {"--predict", (folder / "picture.ppm").string(), "--parameters",
                              (folder / "parameters.txt").string()};
  const ProgramRun run = run_solutions(question);
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_EQ(run.output, "label 0 (probability of label 1: 0.5)\n");  // 255/255 - 5 * 51/255 is 0

  write_text(folder / "parameters.txt",
             "dnn-parameters 1\nlayers 3 1\nmatrix W1 1 3\n1 5 -5\nmatrix b1 1 1\n0\nend\n");
  const ProgramRun unfit = run_solutions(question);
  EXPECT_EQ(unfit.exit_code, 2);
  EXPECT_TRUE(has(unfit, "the picture has 6 numbers (1 x 2 pixels, 3 colours)")) << unfit.output;
}

TEST(Application, WhatCannotBeDoneIsOneLineAndTwo) {
  const std::pair<Arguments, const char*> cases[] = {
      {{"--model"}, "--model needs a value"},
      {{"--model", "cnn"}, "--model: 'cnn' is none of two-layer, L-layer, both"},
      {{"--layers", "20,,5"}, "--layers: '' is not a whole number from 1 to 1000000"},
      {{"--layers", "0"}, "--layers: '0' is not a whole number"},
      {{"--model", "two-layer", "--layers", "7,5"}, "the two-layer model has one hidden layer"},
      {{"--iterations", "-1"}, "--iterations: '-1' is not a whole number from 0"},
      {{"--iterations", "1e3"}, "--iterations: '1e3' is not a whole number from 0"},
      {{"--learning-rate", "0"}, "--learning-rate: '0' is not a number above 0"},
      {{"--learning-rate", "nan"}, "--learning-rate: 'nan' is not a number above 0"},
      {{"--cost-every", "0"}, "--cost-every: '0' is not a whole number from 1"},
      {{"--seed", "4294967296"}, "--seed: '4294967296' is not a whole number from 0 to 4294967295"},
      {{"--data", "/no/such/folder"}, "/no/such/folder"},
      {{"--out", "/dev/null/x"}, "/dev/null/x"},
      {{"--out", "/proc"}, "the folder /proc"},
      {{"--predict", "cat.ppm"}, "--predict and --parameters belong together"},
      {{"--predict", "/no/cat.ppm", "--parameters", "p.txt"}, "/no/cat.ppm"},
      {{"--lang", "fr"}, "--lang is 'fr', expected en or zh"},
      {{"cats"}, "'cats' is no option"},
  };
  for (const auto& [arguments, message] : cases) {
    const ProgramRun run = run_solutions(arguments);
    EXPECT_EQ(run.exit_code, 2) << run.output;
    EXPECT_TRUE(run.output.starts_with("notebook_4_application: ")) << run.output;
    EXPECT_TRUE(has(run, message)) << run.output;
    EXPECT_EQ(run.output.find('\n'), run.output.size() - 1) << run.output;
  }
}

TEST(Application, ALearningRateThatIsTooLargeIsNamed) {
  const TemporaryFolder folder;
  const ProgramRun run = run_solutions({"--model", "L-layer", "--iterations", "100000",
                                        "--learning-rate", "1e9", "--out", folder.path().string()});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_TRUE(has(run, "try a smaller --learning-rate")) << run.output;
  EXPECT_FALSE(fs::exists(folder / "parameters.txt"));
}

TEST(Application, AMissingFunctionIsNamedBeforeTheTraining) {
  const TemporaryFolder folder;
  const ProgramRun run = run_program(DNN_APPLICATION_STUBS, {"--out", folder.path().string()});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_TRUE(has(run, "two_layer_model is not implemented yet")) << run.output;
  EXPECT_FALSE(has(run, "iteration 0")) << run.output;
}

TEST(Application, HelpNamesEveryOption) {
  const ProgramRun run = run_solutions({"--help"});
  EXPECT_EQ(run.exit_code, 0);
  for (const char* option :
       {"--data", "--model", "--layers", "--iterations", "--learning-rate", "--cost-every",
        "--seed", "--out", "--lang", "--predict", "--parameters"}) {
    EXPECT_TRUE(has(run, option)) << option;
  }
  EXPECT_TRUE(has(run, "(default: 2500; 1000 for drawn images)")) << run.output;
}

// ---- the cats, where somebody has them: what public runs of the notebook print

fs::path cats() {
  const fs::path root = fs::path(DNN_TRANSCRIPTS_DIR).parent_path().parent_path();
  for (const char* folder : {"../shared/data", "../../shared/data"}) {
    if (fs::exists(root / folder / "train_catvnoncat.h5")) return root / folder;
  }
  return {};
}

void expect_costs(const std::string& model, double at_0, double at_100) {
  if (cats().empty()) GTEST_SKIP() << "there is no ../shared/data/train_catvnoncat.h5";
  const TemporaryFolder folder;
  const ProgramRun run = run_solutions({"--data", cats().string(), "--model", model, "--iterations",
                                        "101", "--out", folder.path().string()});
  ASSERT_EQ(run.exit_code, 0) << run.output;
  for (const auto& [iteration, expected] : {std::pair{0, at_0}, std::pair{100, at_100}}) {
    const std::vector<double> costs = costs_at(iteration, run.output);
    ASSERT_EQ(costs.size(), 1u) << run.output;
    EXPECT_LT(std::abs(costs[0] - expected), 1e-12) << run.output;
  }
}

TEST(Application, TwoLayersOnTheCats) {
  expect_costs("two-layer", 0.693049735659989, 0.6464320953428849);
}

TEST(Application, LLayersOnTheCats) {
  expect_costs("L-layer", 0.7717493284237686, 0.6720534400822913);
}

}  // namespace
}  // namespace dnn

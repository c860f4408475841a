#include "grader/catalogue.hpp"

#include <gtest/gtest.h>

#include <map>

#include "grader/errors.hpp"
#include "grader/test_support.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

std::string parse_error_of(const std::string& text) {
  return message_of<InputError>([&] { parse_catalogue(text, "catalogue.txt"); });
}

Catalogue three() {
  return parse_catalogue(
      "1 5 sigmoid 1_basics/01_sigmoid.cpp Sigmoid\n"
      "2 5 softmax 1_basics/02_softmax.cpp Softmax\n"
      "3 10 linear_forward 3_step_by_step/03_linear_forward.cpp Forward: linear part\n",
      "catalogue.txt");
}

TEST(Catalogue, ReadsNumberPointsNameFileAndTitle) {
  const Catalogue catalogue = parse_catalogue(
      "3  10  linear_forward  3_step_by_step/03_linear_forward.cpp  Forward: linear part\n", "c");
  ASSERT_EQ(catalogue.size(), 1U);
  EXPECT_EQ(catalogue[0].number, 3);
  EXPECT_EQ(catalogue[0].points, 10);
  EXPECT_EQ(catalogue[0].name, "linear_forward");
  EXPECT_EQ(catalogue[0].file, "3_step_by_step/03_linear_forward.cpp");
  EXPECT_EQ(catalogue[0].title, "Forward: linear part");
}

TEST(Catalogue, TheAssignmentIsTheFolderOfTheFile) {
  EXPECT_EQ(three()[0].assignment(), "1_basics");
  EXPECT_EQ(three()[2].assignment(), "3_step_by_step");
}

TEST(Catalogue, SkipsCommentsAndEmptyLines) {
  const Catalogue catalogue =
      parse_catalogue("# number points\n\n1 5 f 1_basics/f.cpp F\n#\n", "c");
  ASSERT_EQ(catalogue.size(), 1U);
  EXPECT_EQ(catalogue[0].name, "f");
}

TEST(Catalogue, TakesLineEndsOfWindowsAndALastLineWithoutOne) {
  const Catalogue catalogue =
      parse_catalogue("# c\r\n\r\n1 5 f 1_basics/f.cpp F one\r\n2 5 g 1_basics/g.cpp G", "c");
  ASSERT_EQ(catalogue.size(), 2U);
  EXPECT_EQ(catalogue[0].title, "F one");
  EXPECT_EQ(catalogue[1].title, "G");
}

TEST(Catalogue, IsInTheOrderOfTheNumbers) {
  const Catalogue catalogue = parse_catalogue(
      "10 5 last 1_basics/l.cpp L\n2 5 second 1_basics/s.cpp S\n1 5 first 1_basics/f.cpp F\n", "c");
  ASSERT_EQ(catalogue.size(), 3U);
  EXPECT_EQ(catalogue[0].name, "first");
  EXPECT_EQ(catalogue[1].name, "second");
  EXPECT_EQ(catalogue[2].name, "last");
}

TEST(Catalogue, AnExerciseMayBeWorthNothing) {
  EXPECT_EQ(parse_catalogue("1 0 f 1_basics/f.cpp F\n", "c")[0].points, 0);
}

TEST(Catalogue, RefusesALineWithoutATitle) {
  EXPECT_EQ(parse_error_of("1 5 f 1_basics/f.cpp\n"),
            "catalogue.txt:1: expected number, points, name, file and title, separated by spaces");
}

TEST(Catalogue, RefusesAWordWhereANumberBelongs) {
  const std::string words = "expected number, points, name, file and title, separated by spaces";
  EXPECT_EQ(parse_error_of("one 5 f 1_basics/f.cpp F\n"), "catalogue.txt:1: " + words);
  EXPECT_EQ(parse_error_of("1 five f 1_basics/f.cpp F\n"), "catalogue.txt:1: " + words);
  EXPECT_EQ(parse_error_of("99999999999 5 f 1_basics/f.cpp F\n"), "catalogue.txt:1: " + words);
}

TEST(Catalogue, AnErrorCountsCommentsAndEmptyLinesToo) {
  EXPECT_EQ(parse_error_of("# comment\n\n1 5 f 1_basics/f.cpp F\nnonsense\n"),
            "catalogue.txt:4: expected number, points, name, file and title, separated by spaces");
}

TEST(Catalogue, RefusesNegativePoints) {
  EXPECT_EQ(parse_error_of("1 -5 f 1_basics/f.cpp F\n"),
            "catalogue.txt:1: points can't be negative");
}

TEST(Catalogue, RefusesAFileOutsideAnAssignment) {
  EXPECT_EQ(parse_error_of("1 5 f f.cpp F\n"),
            "catalogue.txt:1: the file stands in an assignment's folder, as in "
            "3_step_by_step/f.cpp");
}

TEST(Catalogue, RefusesAnAbsoluteFile) {
  EXPECT_EQ(parse_error_of("1 5 f /1_basics/f.cpp F\n"),
            "catalogue.txt:1: the file stands in an assignment's folder, as in "
            "3_step_by_step/f.cpp");
}

TEST(Catalogue, RefusesANameThatIsThereTwice) {
  EXPECT_EQ(parse_error_of("1 5 f 1_basics/f.cpp F\n2 5 f 1_basics/g.cpp G\n"),
            "catalogue.txt:2: f is listed twice");
}

TEST(Catalogue, RefusesANumberThatIsThereTwice) {
  EXPECT_EQ(parse_error_of("1 5 f 1_basics/f.cpp F\n1 5 g 1_basics/g.cpp G\n"),
            "catalogue.txt:2: number 1 is taken by f");
}

TEST(Catalogue, EachAssignmentCountsForItself) {
  const Catalogue catalogue = parse_catalogue(
      "1 5 g 2_planar_data/01_g.cpp G\n2 5 h 1_basics/02_h.cpp H\n1 5 f 1_basics/01_f.cpp F\n",
      "c");
  ASSERT_EQ(catalogue.size(), 3U);
  EXPECT_EQ(catalogue[0].name, "f");
  EXPECT_EQ(catalogue[1].name, "h");
  EXPECT_EQ(catalogue[2].name, "g");
}

TEST(Catalogue, TheCaseFileIsNamedAfterTheExercisesFile) {
  const Catalogue catalogue = parse_catalogue(
      "7 5 NeuralNetwork/predict 4_application/07_NeuralNetwork_predict.cpp Predict\n", "c");
  EXPECT_EQ(catalogue[0].stem(), "NeuralNetwork_predict");
  EXPECT_EQ(catalogue[0].case_file(), "4_application/NeuralNetwork_predict.cases");
}

TEST(Catalogue, RefusesATextWithoutAnyExercise) {
  EXPECT_EQ(parse_error_of(""), "catalogue.txt: lists no exercise");
  EXPECT_EQ(parse_error_of("# nothing yet\n"), "catalogue.txt: lists no exercise");
}

TEST(Catalogue, ReadsAFileAndNamesItInErrors) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder / "catalogue.txt";
  write_text(file, "1 5 f 1_basics/f.cpp F\n");
  EXPECT_EQ(read_catalogue(file)[0].name, "f");
  write_text(file, "1 5 f\n");
  EXPECT_EQ(
      message_of<InputError>([&] { read_catalogue(file); }),
      file.string() + ":1: expected number, points, name, file and title, separated by spaces");
}

TEST(Catalogue, AMissingFileIsAnInputError) {
  EXPECT_EQ(message_of<InputError>([] { read_catalogue("/no/such/catalogue.txt"); }),
            "/no/such/catalogue.txt: can't be read; is it there, and yours to read?");
}

std::string unknown(const std::string& name, const std::string& suggestion = "") {
  return "there is no exercise or command \"" + name + "\"; " + suggestion +
         "exercises/catalogue.txt lists the exercises, --help the commands";
}

TEST(FindExercise, FindsByName) {
  const Catalogue catalogue = three();
  EXPECT_EQ(&find_exercise(catalogue, "softmax"), &catalogue[1]);
}

Catalogue namesakes() {
  return parse_catalogue(
      "1 5 basics/softmax 1_basics/01_softmax.cpp Softmax\n"
      "2 5 basics/predict 1_basics/02_predict.cpp Predict\n"
      "1 5 planar/predict 2_planar_data/01_predict.cpp Predict\n"
      "1 5 compute_cost 3_step_by_step/01_compute_cost.cpp Cost\n"
      "2 5 planar/compute_cost 2_planar_data/02_compute_cost.cpp Cost\n",
      "catalogue.txt");
}

TEST(FindExercise, TheLastPartIsEnoughWhereOneHasIt) {
  const Catalogue catalogue = namesakes();
  EXPECT_EQ(find_exercise(catalogue, "softmax").name, "basics/softmax");
  EXPECT_EQ(find_exercise(catalogue, "compute_cost").name, "compute_cost") << "the whole name";
  EXPECT_EQ(message_of<InputError>([&] { find_exercise(catalogue, "predict"); }),
            "\"predict\" is the name of several exercises: basics/predict, planar/predict; write "
            "the whole of one");
  EXPECT_EQ(message_of<InputError>([&] { find_exercise(catalogue, "softmx"); }),
            unknown("softmx", "did you mean basics/softmax? "));
}

TEST(FindExercise, AnEditorMayHandOverTheFile) {
  const Catalogue catalogue = namesakes();
  for (const char* path : {"02_predict.cpp", "exercises/1_basics/02_predict.cpp",
                           "/home/student/course/exercises/1_basics/02_predict.cpp"})
    EXPECT_EQ(find_exercise(catalogue, path).name, "basics/predict") << path;
  EXPECT_THROW(find_exercise(catalogue, "2_planar_data/02_predict.cpp"), InputError);
  EXPECT_THROW(find_exercise(catalogue, "exercises/1_basics/basics.hpp"), InputError);
}

std::vector<std::string> names_of(const Catalogue& catalogue) {
  std::vector<std::string> names;
  for (const Exercise& exercise : catalogue) names.push_back(exercise.name);
  return names;
}

TEST(SelectExercises, TakesExercisesAndAssignmentsInTheOrderOfTheCourse) {
  using Names = std::vector<std::string>;
  EXPECT_EQ(names_of(select_exercises(namesakes(), {})).size(), 5U);
  EXPECT_EQ(names_of(select_exercises(namesakes(), {"compute_cost", "1_basics", "softmax"})),
            (Names{"basics/softmax", "basics/predict", "compute_cost"}));
  EXPECT_EQ(message_of<InputError>([] { select_exercises(namesakes(), {"5_more"}); }),
            unknown("5_more"));
  EXPECT_EQ(message_of<InputError>([] { select_exercises(namesakes(), {"1_basic"}); }),
            unknown("1_basic", "did you mean 1_basics? "));
}

std::string refusal_of(const std::string& name) {
  return message_of<InputError>([&] { select_exercises(three(), {name}); });
}

TEST(FindExercise, SuggestsTheNearestName) {
  EXPECT_EQ(refusal_of("linear_foward"), unknown("linear_foward", "did you mean linear_forward? "));
  EXPECT_EQ(refusal_of("Softmaxx"), unknown("Softmaxx", "did you mean softmax? "));
}

TEST(FindExercise, SuggestsCommandsToo) {
  for (const auto& [typed, meant] : std::map<std::string, std::string>{{"hnit", "hint"},
                                                                       {"lsit", "list"},
                                                                       {"nxt", "next"},
                                                                       {"wach", "watch"},
                                                                       {"help", "--help"},
                                                                       {"expl", "explain"}})
    EXPECT_EQ(refusal_of(typed), unknown(typed, "did you mean " + meant + "? "));
}

TEST(FindExercise, ASecondCommandIsNoExercise) {
  EXPECT_EQ(refusal_of("next"),
            "next is a command, not an exercise: type it first, one command at a time");
}

TEST(FindExercise, SuggestsTheOnlyNameThatBeginsSo) {
  EXPECT_EQ(refusal_of("3"), unknown("3", "did you mean 3_step_by_step? "));
  EXPECT_EQ(refusal_of("3_step"), unknown("3_step", "did you mean 3_step_by_step? "));
  EXPECT_EQ(refusal_of("linear"), unknown("linear", "did you mean linear_forward? "));
}

TEST(FindExercise, SuggestsNothingWhenNoNameIsNear) {
  for (const char* typed : {"quit", "foo", "s", "", "normalize"})
    EXPECT_EQ(refusal_of(typed), unknown(typed));
}

TEST(FindExercise, ShowsControlBytesEscaped) {
  EXPECT_EQ(refusal_of("sigmoid\x1b[J"), unknown("sigmoid\\x1b[J", "did you mean sigmoid? "));
}

TEST(SelectExercises, TakesTheFolderOfAnAssignment) {
  using Names = std::vector<std::string>;
  for (const char* folder : {"1_basics/", "exercises/1_basics", "exercises/1_basics/",
                             "/home/student/course/exercises/1_basics//"})
    EXPECT_EQ(names_of(select_exercises(namesakes(), {folder})),
              (Names{"basics/softmax", "basics/predict"}))
        << folder;
  EXPECT_THROW(select_exercises(namesakes(), {"exercises/"}), InputError);
  EXPECT_THROW(select_exercises(namesakes(), {"/"}), InputError);
}

TEST(Catalogue, KnowsItsNames) {
  for (const char* name : {"1_basics", "basics/softmax", "softmax", "predict"})
    EXPECT_TRUE(is_name_in(namesakes(), name)) << name;
  for (const char* name : {"", "results.json", "basics"})
    EXPECT_FALSE(is_name_in(namesakes(), name)) << name;
}

TEST(Catalogue, KnowsWhichNamesHaveTheSameLastPart) {
  const Catalogue catalogue = namesakes();
  const Exercise& cost = find_exercise(catalogue, "compute_cost");
  EXPECT_EQ(names_in(namesakes_of(catalogue, cost)), "planar/compute_cost");
  EXPECT_EQ(names_in(namesakes_of(catalogue, find_exercise(catalogue, "softmax"))), "");
}

TEST(Catalogue, KnowsWhichExercisesComeNext) {
  const Catalogue catalogue = three();
  const auto names_behind = [&](std::size_t i) {
    return names_of(from_behind(catalogue, catalogue[i]));
  };
  using Names = std::vector<std::string>;
  EXPECT_EQ(names_behind(1), (Names{catalogue[2].name, catalogue[0].name}));
  EXPECT_EQ(names_behind(2), (Names{catalogue[0].name, catalogue[1].name})) << "round to the first";
}

TEST(Catalogue, AFolderThatIsMissingIsNamed) {
  EXPECT_EQ(message_of<InputError>([] { catalogue_in("/no/such/exercises"); }),
            short_path("/no/such/exercises") +
                ": the folder of the exercises is missing; was it renamed or moved?");
}

}  // namespace
}  // namespace dnn

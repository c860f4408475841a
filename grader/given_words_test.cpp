// In Chinese, nothing that is said below the grader stays English.
#include "grader/given_words.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <regex>
#include <set>
#include <tuple>

#include "4_application/neural_network.hpp"
#include "given/activations.hpp"
#include "given/atomic_file.hpp"
#include "given/language/chinese_test_support.hpp"
#include "given/language/phrase.hpp"
#include "given/matrix.hpp"
#include "given/random_state.hpp"
#include "given/test_support.hpp"
#include "grader/file_lock.hpp"
#include "grader/messages/case_origins.hpp"
#include "grader/messages/errors.hpp"
#include "grader/messages/given_words.hpp"
#include "grader/test_support.hpp"
#include "grader/text.hpp"
#include "test_cases/case_file.hpp"
#include "test_cases/damaged_files_test_support.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

const fs::path root = DNN_SOURCE_DIR;

// ---- case files

// What a case file holds as it is: its keywords, and the names in the samples.
const Words words_of_case_files = {"cases",     "answer", "value",    "without", "throws",
                                   "tolerance", "origin", "number",   "text",    "matrix",
                                   "double",    "ASCII",  "notebook", "random",  "edge",
                                   "UTF",       "first",  "cost",     "b_added", "b_subtracted"};

std::string error_of_text(const std::string& text) {
  return message_of<CaseFileError>([&] { parse_case_file(text, "a.cases"); });
}

std::vector<std::string> errors_of_damage(const std::vector<LineError>& damages,
                                          const std::vector<std::string>& sample) {
  std::vector<std::string> errors;
  for (const LineError& damage : damages) {
    std::vector<std::string> lines = sample;
    lines[damage.number - 1] = damage.line;
    errors.push_back(error_of_text(joined(lines)));
  }
  return errors;
}

std::vector<std::string> errors_of_cuts(const std::string& text) {
  std::vector<std::string> errors;
  for (std::size_t length = 0; length + 1 < text.size(); ++length)
    errors.push_back(error_of_text(text.substr(0, length)));
  return errors;
}

std::string error_of_too_many(const std::string& role) {
  std::vector<std::string> lines = sample_lines;
  for (int i = 0; i < 500; ++i) lines[12] += "\n" + role + " v" + std::to_string(i) + " number 1";
  return error_of_text(joined(lines));
}

std::vector<std::string> errors_of_case_files() {
  std::vector<std::string> errors = errors_of_damage(damaged_lines(), sample_lines);
  for (const auto& more :
       {errors_of_damage(damaged_mistakes(), sample_with_mistakes),
        errors_of_cuts(joined(sample_lines)), errors_of_cuts(joined(sample_with_mistakes)),
        std::vector{error_of_too_many("output")}})
    errors.insert(errors.end(), more.begin(), more.end());
  return errors;
}

TEST_F(InChinese, WhatIsWrongInACaseFile) {
  for (const std::string& error : errors_of_case_files()) {
    ASSERT_TRUE(error.starts_with("a.cases:")) << error;
    const std::string words = error_in_words(error);
    EXPECT_TRUE(words.starts_with(error.substr(0, error.find(' ')))) << words;
    expect_chinese(words.substr(7), error, words_of_case_files);
  }
}

TEST_F(InChinese, WhatIsNoCaseFileAtAll) {
  const TemporaryFolder folder;
  ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
  write_text(folder / "large", "");
  fs::resize_file(folder / "large", 16'777'217);
  for (const fs::path& file : {folder.path(), folder / "none", folder / "pipe", folder / "large"}) {
    const std::string error = message_of<CaseFileError>([&] { read_case_file(file); });
    const std::string words = error_in_words(error);
    ASSERT_TRUE(words.starts_with(file.string() + "：")) << words;
    expect_chinese(words.substr(file.string().size()), error, {});
  }
}

// ---- what the sources hold

// The arguments of the calls of a function in the sources whose names begin so.
std::vector<std::string> arguments_of(const std::string& function, const fs::path& sources) {
  const std::regex call("\\b" + function + R"(\(((?:[^;{"]|"(?:[^"\\]|\\.)*")*)\);)");
  std::vector<std::string> arguments;
  for (const auto& entry : fs::directory_iterator((root / sources).parent_path())) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with(sources.filename().string()) || !name.ends_with(".cpp")) continue;
    if (name.ends_with("_test.cpp")) continue;
    const std::string source = read_text(entry.path());
    for (auto at = std::sregex_iterator(source.begin(), source.end(), call);
         at != std::sregex_iterator(); ++at)
      if ((*at)[1].str().find('"') != std::string::npos) arguments.push_back((*at)[1]);
  }
  EXPECT_FALSE(arguments.empty()) << function << " in " << sources;
  return arguments;
}

std::vector<std::string> texts_in(const std::string& argument) {
  static const std::regex text("\"((?:[^\"\\\\]|\\\\.)*)\"");
  std::vector<std::string> texts;
  for (auto at = std::sregex_iterator(argument.begin(), argument.end(), text);
       at != std::sregex_iterator(); ++at)
    texts.push_back((*at)[1]);
  return texts;
}

// A text that is put together: 7 stands for what isn't written out.
std::string with_numbers(const std::string& argument) {
  std::string text;
  for (const std::string& piece : texts_in(argument)) text += (text.empty() ? "" : "7") + piece;
  if (argument.find('+') < argument.find('"')) text.insert(0, "7");
  if (argument.rfind('+') != std::string::npos && argument.rfind('+') > argument.rfind('"'))
    text += "7";
  return text;
}

// So that what is added to the reader is added to the samples, and so to the test above.
TEST(CaseFileErrors, AreAllAmongThoseOfTheSamples) {
  std::string all;
  for (const std::string& error : errors_of_case_files()) all += error + "\n";
  for (const char* source : {"test_cases/case_file_reader", "test_cases/case_file_lines"})
    for (const std::string& argument : arguments_of("fail", source))
      for (const std::string& text : texts_in(argument))
        EXPECT_NE(all.find(text), std::string::npos) << source << ": fail(" << argument << ")";
}

TEST_F(InChinese, WhatIsWrongWithAChildProcess) {
  std::vector<std::string> errors;
  for (const std::string& argument : arguments_of("fail_with_errno", "grader/process/process"))
    errors.push_back(with_numbers(argument) + ": Permission denied");
  for (const std::string& arguments : arguments_of("moved_up", "grader/process/process"))
    errors.push_back(with_numbers(arguments.substr(arguments.rfind(',') + 1)) +
                     ": Permission denied");
  for (const char* layer :
       {"a filter of system calls", "files and network out of reach", "a user that owns nothing"})
    errors.push_back(std::string("this system has no such layer: ") + layer);
  errors.push_back("this kernel has no Landlock, or it is switched off");
  for (const std::string& error : errors)
    expect_chinese(error_in_words(error), error, {"Landlock", "dev", "null"});
}

TEST_F(InChinese, WhatIsWrongWithTheBytesOfAnAnswer) {
  for (const std::string& argument : arguments_of("refuse", "grader/protocol")) {
    const std::string error = "at byte 7: " + with_numbers(argument);
    expect_chinese(error_in_words(error), error, {});
  }
}

// ---- files, and the system

template <class Work>
std::string error_of_system(const Work& work) {
  return message_of<std::system_error>(work);
}

TEST_F(InChinese, WhatIsWrongWithAFile) {
  const fs::path file = "/no/such/7";
  for (const std::string& error :
       {error_of_system([&] { write_atomically(file, ""); }),
        error_of_system([&] { require_writable(file); }),
        error_of_system([&] { const FileLock lock(file); }),
        error_of_system([&] { fs::create_directory(file); }),
        error_of_system([&] { fs::create_directories("/dev/null/7"); }),
        error_of_system([&] { fs::rename(file, file); }),
        error_of_system([&] { fs::copy_file(file, file); }),
        error_of_system([&] { std::ignore = fs::file_size(file); }),
        error_of_system([&] { std::ignore = fs::canonical(file); }),
        error_of_system([&] { fs::remove_all("/proc/self/fd"); }),
        error_of_system([&] { fs::directory_iterator unused(file); }),
        error_of_system([&] { fs::recursive_directory_iterator unused(file); })})
    expect_chinese(error_in_words(error), error,
                   {"no", "such", "dev", "null", "proc", "self", "fd"});
}

// ---- exceptions

TEST_F(InChinese, WhatExceptionsOfTheCourseSay) {
  RandomState rng(1);
  Values values;
  values.add("A", -1.0);
  const Words names = {"sum", "max", "normal", "scale", "randint", "low", "high"};
  const auto expect = [&](const auto& work) {
    const std::string error = message_of<std::exception>(work);
    expect_chinese(exception_in_words(error), error, names);
  };
  expect([] { sum(Matrix(2, 3), 2); });
  expect([] { max(Matrix(0, 3), 0); });
  expect([&] { rng.normal(0, -1); });
  expect([&] { rng.randint(3, 3); });
  expect([] { Values().matrix("B"); });
  expect([&] { values.text("B"); });
  expect([&] { values.number("B"); });
  expect([&] { values.matrix("A"); });
  expect([&] { values.text("A"); });
  expect([&] { values.count("A"); });
  expect([&] { values.add("A", 1.0); });
}

TEST_F(InChinese, WhatThrowsWhereAFunctionIsWrong) {
  const Words names = {"activation", "relu",      "sigmoid",   "layer_dims",
                       "fit",        "load",      "predict",   "mislabeled_images",
                       "std",        "exception", "n_x",       "n_h",
                       "n_y",        "scale",     "hundredth", "over_sqrt_n_prev",
                       "images",     "pixels",    "options",   "cost_every"};
  for (const std::string& error : std::vector<std::string>{
           UnknownActivation("cube").what(), NotFitted("predict").what(),
           "layer_dims needs n_x, n_h and n_y",
           "mislabeled_images: p (1, 3) and Y (3, 1) differ in shape",
           "something that is not a std::exception",
           "layer_dims has shape (2, 3), expected one row",
           "layer_dims[2] is not a whole number from 0 to 1000000000",
           "layer_dims holds a number that is not whole or not from 0 to 1000000000",
           "images.pixels has shape (2, 3), expected (3, 2)",
           "images.pixels(0, 1) is not a whole number from 0 to 255",
           "options.cost_every is 0, expected at least 1",
           "scale is \"2\", expected hundredth or over_sqrt_n_prev"})
    expect_chinese(exception_in_words(error), error, names);
}

TEST(InEnglish, WordsStayAsTheyAre) {
  for (const char* error : {"a.cases:2: the file ends here", "cannot write x: Permission denied"})
    EXPECT_EQ(error_in_words(error), error);
  EXPECT_EQ(case_in_words("edge_1", "by hand: every label is 1"),
            "edge_1, by hand: every label is 1");
}

TEST_F(InChinese, WhatNobodyForesawStays) {
  EXPECT_EQ(error_in_words("the moon is full"), "the moon is full");
  EXPECT_EQ(exception_in_words("what a student wrote"), "what a student wrote");
  EXPECT_EQ(case_in_words("edge_1", "from the moon"), "edge_1，from the moon");
}

// ---- what known mistakes throw and answer

std::vector<CaseFile> case_files() {
  std::vector<CaseFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(root / "test_cases"))
    if (entry.path().extension() == ".cases") files.push_back(read_case_file(entry.path()));
  return files;
}

// What the standard library's own exceptions say stays.
bool is_of_the_library(const std::string& what) { return what.find("::_M_") != std::string::npos; }

void expect_chinese_answer(const std::string& text) {
  const Words names = {"NotFitted",
                       "ShapeError",
                       "ParameterFileError",
                       "txt",
                       "saved",
                       "what_save_wrote",
                       "relu",
                       "sigmoid",
                       "layer_dims",
                       "dot",
                       "reshape",
                       "relu_backward",
                       "sigmoid_backward",
                       "tanh_backward",
                       "over_sqrt_n_prev",
                       "hundredth",
                       "n_x",
                       "n_h",
                       "n_y",
                       "NaN"};
  for (const std::string& left : latin_words_in(answer_in_words(text)))
    EXPECT_TRUE(names.contains(left)) << left << " is left of: " << text;
}

TEST_F(InChinese, WhatKnownMistakesThrowAndAnswer) {
  std::set<std::string> texts;
  const auto take = [&](const Values& values) {
    for (const auto& [name, value] : values)
      if (const auto* text = std::get_if<std::string>(&value)) texts.insert(*text);
  };
  for (const CaseFile& file : case_files())
    for (const Case& each : file.cases) {
      take(each.outputs);
      for (const WrongAnswer& answer : each.wrong_answers) {
        take(answer.values);
        if (const std::size_t colon = answer.throws.find(": "); colon != std::string::npos)
          texts.insert(answer.throws.substr(colon + 2));
      }
    }
  EXPECT_GT(texts.size(), 100U);
  for (const std::string& text : texts)
    if (!is_of_the_library(text)) expect_chinese_answer(text);
}

// ---- how cases were made

// What a line `origin` may name: functions, and quantities of more than a letter and digits.
const Words names_in_origins = {
    "AL",   "A_prev", "X_test",        "X_train", "dim",    "seed",      "randint", "uniform",
    "sqrt", "n_prev", "random_sample", "images",  "pixels", "notebook",  "sigmoid", "tanh",
    "log",  "np",     "arange",        "reshape", "shape",  "propagate", "predict", "optimize"};

std::set<std::string> origins() {
  std::set<std::string> all;
  for (const CaseFile& file : case_files())
    for (const Case& each : file.cases) all.insert(each.origin);
  return all;
}

TEST_F(InChinese, HowEveryCaseWasMade) {
  const std::set<std::string> all = origins();
  EXPECT_GT(all.size(), 400U);
  for (const std::string& origin : all) {
    const std::string words = translated(origin, messages::case_origins);
    for (const std::string& left : latin_words_in(words))
      EXPECT_TRUE(names_in_origins.contains(left))
          << left << " is left of: " << origin << "\nin: " << words
          << "\ngrader/messages/case_origins.hpp has the Chinese for such texts";
  }
}

TEST_F(InChinese, EveryTranslationOfAnOriginIsUsed) {
  const std::set<std::string> all = origins();
  const std::vector<Translation> translations(std::begin(messages::case_origins),
                                              std::end(messages::case_origins));
  for (std::size_t i = 0; i < translations.size(); ++i) {
    std::vector<Translation> others = translations;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const std::string& origin) {
      return translated(origin, others) != translated(origin, translations);
    })) << translations[i].english();
  }
}

TEST_F(InChinese, ACaseWithItsOrigin) {
  EXPECT_EQ(case_in_words("sigmoid_test_case", "the cell of the notebook: x = [1, 2, 3]"),
            "sigmoid_test_case，notebook 的单元格：x = [1, 2, 3]");
  EXPECT_EQ(
      case_in_words("random_1", "seed(3): W1 (4,5), each * 0.01; biases are 0 and draw nothing"),
      "random_1，seed(3): W1 (4,5)，各自 * 0.01；偏置为 0，不抽取随机数");
}

}  // namespace
}  // namespace dnn

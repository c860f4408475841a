// In Chinese, nothing that exercises/given throws stays English.
#include "given/language/given_words.hpp"

#include <gtest/gtest.h>

#include <cerrno>
#include <cmath>
#include <cstring>
#include <sstream>
#include <string>
#include <vector>

#include "given/activations.hpp"
#include "given/atomic_file.hpp"
#include "given/language/chinese_test_support.hpp"
#include "given/matrix.hpp"
#include "given/named_matrices.hpp"
#include "given/parameter_file.hpp"
#include "given/random_state.hpp"
#include "given/test_support.hpp"

namespace dnn {
namespace {

TEST_F(InChinese, WhatTheSystemSaysMostOften) {
  for (const int error :
       {ENOENT,  EINVAL,    EACCES, EPERM,  ENOSPC, EDQUOT, EROFS,   EEXIST,  ENAMETOOLONG, EISDIR,
        ENOTDIR, ENOTEMPTY, EIO,    EMFILE, ENOMEM, EAGAIN, ETXTBSY, ENOEXEC, EBADF,        ENOSYS})
    expect_chinese(given_in_words(std::strerror(error)), std::strerror(error), {});
}

TEST_F(InChinese, WhatIsWrongWithAFileToWrite) {
  const std::filesystem::path file = "/no/such/7";
  for (const std::string& error :
       {message_of<std::system_error>([&] { write_atomically(file, ""); }),
        message_of<std::system_error>([&] { require_writable(file); }),
        message_of<std::system_error>([&] { std::filesystem::create_directory(file); })})
    expect_chinese(given_in_words(error), error, {"no", "such"});
}

TEST_F(InChinese, WhatFunctionsThatAreGivenThrow) {
  RandomState rng(1);
  const Words names = {"sum", "max",  "dot",  "normal",  "scale",           "randint",
                       "low", "high", "relu", "sigmoid", "sigmoid_backward"};
  const auto expect = [&](const auto& work) {
    const std::string error = message_of<std::exception>(work);
    expect_chinese(given_in_words(error), error, names);
  };
  expect([] { sum(Matrix(2, 3), 2); });
  expect([] { max(Matrix(0, 3), 0); });
  expect([] { dot(Matrix(2, 3), Matrix(2, 3)); });
  expect([] { sigmoid_backward(Matrix(2, 3), Matrix(3, 2)); });
  expect([] { NamedMatrices().at("W1"); });
  expect([] { throw UnknownActivation("cube"); });
  expect([&] { rng.normal(0, -1); });
  expect([&] { rng.randint(3, 3); });
}

TEST_F(InChinese, WhatIsWrongWithAFileOfParameters) {
  const auto error_of_file = [](const std::string& text) {
    std::istringstream in(text);
    return message_of<ParameterFileError>([&] { read_parameters(in, "7.txt"); });
  };
  const std::string start = "dnn-parameters 1\nlayers 1 1\nmatrix W1 1 1\n";
  const std::string end = "1\nmatrix b1 1 1\n1\nend\n";
  std::string ones;
  for (int i = 0; i < 102; ++i) ones += " 1";
  ASSERT_EQ(error_of_file(start + end), "nothing was thrown");
  std::vector<std::string> texts = {"", "dnn", "x\n"};
  for (const char* line : {"2\n", "1\n", "1\nlayers\n", "1\nlayers 1\n", "1\nlayers 1 x\n",
                           "1\nlayers 1 0\n", "1\nlayers 1000000 1000000\n"})
    texts.push_back(std::string("dnn-parameters ") + line);
  texts.push_back("dnn-parameters 1\nlayers" + ones + "\n");
  for (const char* line : {"", "\n", "x\n", "nan\n", "1 2\n"}) texts.push_back(start + line);
  texts.push_back(start + std::string(1000, '1'));
  texts.push_back(start + end + "7");
  for (const std::string& text : texts)
    expect_chinese(given_in_words(error_of_file(text)), error_of_file(text), {"txt"});
}

TEST_F(InChinese, WhatIsWrongWithParametersToWrite) {
  const Matrix one{{1}};
  for (const NamedMatrices& parameters :
       {NamedMatrices{}, NamedMatrices{{"b1", one}}, NamedMatrices{{"W1", one}},
        NamedMatrices{{"W1", one}, {"c", one}}, NamedMatrices{{"W1", one}, {"b1", {{1, 2}}}},
        NamedMatrices{{"W1", {{NAN}}}, {"b1", one}},
        NamedMatrices{{"W1", one}, {"b1", one}, {"c", one}}, NamedMatrices{{"W1", Matrix(0, 1)}}}) {
    std::ostringstream out;
    const std::string error =
        message_of<std::invalid_argument>([&] { write_parameters(out, parameters); });
    expect_chinese(given_in_words(error), error, {"NaN"});
  }
}

TEST_F(InChinese, WhatNobodyForesawStays) {
  EXPECT_EQ(given_in_words("what a student wrote"), "what a student wrote");
}

TEST(InEnglish, WhatIsThrownStaysAsItIs) {
  EXPECT_EQ(given_in_words("cannot write x: Permission denied"),
            "cannot write x: Permission denied");
}

}  // namespace
}  // namespace dnn

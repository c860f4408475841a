#include "given/parameter_file.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <sstream>
#include <vector>

#include "given/random_state.hpp"
#include "given/test_support.hpp"

namespace dnn {
namespace {

NamedMatrices small() {
  return {{"W1", Matrix{{0.5, -0.25, 1e-300}, {1, 0, -0.0}}},
          {"b1", Matrix{{0}, {0}}},
          {"W2", Matrix{{0.1, 0.2}}},
          {"b2", Matrix{{0}}}};
}

constexpr const char* small_text =
    "dnn-parameters 1\n"
    "layers 3 2 1\n"
    "matrix W1 2 3\n"
    "0.5 -0.25 1e-300\n"
    "1 0 -0\n"
    "matrix b1 2 1\n"
    "0\n"
    "0\n"
    "matrix W2 1 2\n"
    "0.1 0.2\n"
    "matrix b2 1 1\n"
    "0\n"
    "end\n";

std::string written(const NamedMatrices& parameters) {
  std::ostringstream out;
  write_parameters(out, parameters);
  return out.str();
}

NamedMatrices read(const std::string& text) {
  std::istringstream in(text);
  return read_parameters(in, "p.txt");
}

std::string error_of(const std::string& text) {
  return message_of<ParameterFileError>([&] { read(text); });
}

std::string refusal_of(const NamedMatrices& parameters) {
  return message_of<std::invalid_argument>([&] { written(parameters); });
}

// small_text with its line `number` in other words; without it where `line` is empty.
std::string with_line(int number, const std::string& line) {
  std::istringstream in(small_text);
  std::string text;
  int current = 0;
  for (std::string each; std::getline(in, each);) {
    if (++current != number) text += each + '\n';
    if (current == number && !line.empty()) text += line + '\n';
  }
  return text;
}

std::vector<std::uint64_t> bits_of(const Matrix& matrix) {
  std::vector<std::uint64_t> bits;
  for (const double number : matrix.values()) bits.push_back(std::bit_cast<std::uint64_t>(number));
  return bits;
}

TEST(ParameterFile, IsWrittenAsSpecified) { EXPECT_EQ(written(small()), small_text); }

TEST(ParameterFile, IsReadBack) {
  EXPECT_EQ(read(small_text), small());
  EXPECT_TRUE(std::signbit(read(small_text)["W1"](1, 2)));
}

TEST(ParameterFile, KeepsEveryBit) {
  using Limits = std::numeric_limits<double>;
  const Matrix W{{-0.0, Limits::denorm_min(), -Limits::denorm_min(), Limits::min() / 3},
                 {Limits::max(), Limits::lowest(), Limits::epsilon(), 0.1},
                 {1.0 / 3, 2.0 / 3, 9007199254740993.0, 1e22}};
  const NamedMatrices copy = read(written({{"W1", W}, {"b1", Matrix(3, 1)}}));
  EXPECT_EQ(bits_of(copy["W1"]), bits_of(W));
}

TEST(ParameterFile, KeepsEveryBitOfRandomNumbers) {
  RandomState rng(1);
  NamedMatrices parameters{{"W1", rng.randn(20, 50)}};
  parameters["b1"] = rng.randn(20, 1) * 1e-310;
  const NamedMatrices copy = read(written(parameters));
  for (const auto& [name, matrix] : parameters) EXPECT_EQ(bits_of(copy.at(name)), bits_of(matrix));
}

TEST(ParameterFile, SurvivesWindows) {
  std::string text;
  for (const char c : std::string(small_text)) text += c == '\n' ? "\r\n" : std::string{c};
  EXPECT_EQ(read(text), small());
}

TEST(ParameterFile, IsReadUpToItsEnd) {
  EXPECT_EQ(error_of(std::string(small_text) + "more"), "p.txt:14: something stands after the end");
  EXPECT_EQ(error_of(std::string(small_text) + "\n"), "p.txt:14: something stands after the end");
}

TEST(ParameterFile, EveryCutIsNoticed) {
  const std::string text = small_text;
  for (std::size_t length = 0; length < text.size(); ++length) {
    EXPECT_THROW(read(text.substr(0, length)), ParameterFileError) << length;
  }
  EXPECT_EQ(error_of(""), "p.txt:1: the file ends here, expected \"dnn-parameters 1\"");
  EXPECT_EQ(error_of(text.substr(0, text.size() - 4)),
            "p.txt:13: the file ends here, expected \"end\"");
  EXPECT_EQ(error_of(text.substr(0, 50)),
            "p.txt:4: the file ends inside this line: it was cut short");
}

TEST(ParameterFile, AStreamThatIsNotOpenIsAnError) {
  std::istringstream in;
  in.setstate(std::ios::badbit);
  EXPECT_THROW(read_parameters(in, "p.txt"), ParameterFileError);
}

TEST(ParameterFile, EveryLineIsChecked) {
  const struct {
    int number;
    const char* line;
    const char* error;
  } cases[] = {
      {1, "P6", "p.txt:1: \"P6\" stands here, expected \"dnn-parameters\""},
      {1, "dnn-parameters 2", "p.txt:1: format version \"2\" is not known here, only version 1"},
      {1, "dnn-parameters 1 x", "p.txt:1: \"x\" is too much on this line"},
      {2, "sizes 3 2 1", "p.txt:2: \"sizes\" stands here, expected \"layers\""},
      {2, "layers", "p.txt:2: there is no layer, only inputs"},
      {2, "layers 3", "p.txt:2: there is no layer, only inputs"},
      {2, "layers 3 0 1", "p.txt:2: a layer has 1 to 1000000 units"},
      {2, "layers 3 1000001 1", "p.txt:2: a layer has 1 to 1000000 units"},
      {2, "layers 10000 1000 1", "p.txt:2: more than 10000000 numbers"},
      {2, "layers 3 -2 1", "p.txt:2: \"-2\" is not a whole number, expected the size of a layer"},
      {2, "layers 3 2.5 1", "p.txt:2: \"2.5\" is not a whole number, expected the size of a layer"},
      {2, "layers 3 99999999999999999999 1",
       "p.txt:2: \"99999999999999999999\" is not a whole number, expected the size of a layer"},
      {2, "layers 4 2 1", "p.txt:3: \"3\" stands here, expected \"4\""},
      {2, "layers 3 2 1 1", "p.txt:13: \"end\" stands here, expected \"matrix\""},
      {3, "matrix W2 2 3", "p.txt:3: \"W2\" stands here, expected \"W1\""},
      {3, "matrix W1 3 2", "p.txt:3: \"3\" stands here, expected \"2\""},
      {3, "matrix W1 2 3 1", "p.txt:3: \"1\" is too much on this line"},
      {4, "1 2", "p.txt:4: the line ends too soon, expected row 1 of W1 (2, 3)"},
      {4, "1 2 3 4", "p.txt:4: \"4\" is too much on this line"},
      {4, "1  2 3", "p.txt:4: \"\" is not a finite number, expected row 1 of W1 (2, 3)"},
      {4, "1 nan 3", "p.txt:4: \"nan\" is not a finite number, expected row 1 of W1 (2, 3)"},
      {4, "1 2 inf", "p.txt:4: \"inf\" is not a finite number, expected row 1 of W1 (2, 3)"},
      {4, "1e999 2 3", "p.txt:4: \"1e999\" is not a finite number, expected row 1 of W1 (2, 3)"},
      {4, "1 0,5 3", "p.txt:4: \"0,5\" is not a finite number, expected row 1 of W1 (2, 3)"},
      {5, "\x1b[31m", "p.txt:5: \"?[31m\" is not a finite number, expected row 2 of W1 (2, 3)"},
      {13, "", "p.txt:13: the file ends here, expected \"end\""},
      {13, "stop", "p.txt:13: \"stop\" stands here, expected \"end\""},
  };
  for (const auto& [number, line, error] : cases) {
    EXPECT_EQ(error_of(with_line(number, line)), error);
  }
}

TEST(ParameterFile, ALineWithoutEndIsNotReadToItsEnd) {
  EXPECT_EQ(error_of(std::string(1'000'000, 'x')),
            "p.txt:1: this line is too long, expected \"dnn-parameters 1\"");
  EXPECT_EQ(error_of(with_line(4, std::string(1'000'000, '1'))),
            "p.txt:4: this line is too long, expected row 1 of W1 (2, 3)");
}

TEST(ParameterFile, ALargeClaimTakesNoMemory) {
  EXPECT_EQ(error_of("dnn-parameters 1\nlayers 1 1000000 1\n"),
            "p.txt:3: the file ends here, expected \"matrix W1 1000000 1\"");
}

TEST(ParameterFile, TooManyLayersAreRefused) {
  std::string line = "layers";
  for (int i = 0; i < 102; ++i) line += " 1";
  EXPECT_EQ(error_of(with_line(2, line)), "p.txt:2: more than 100 layers");
}

TEST(ParameterFile, OnlyNetworksAreWritten) {
  NamedMatrices exchanged{{"b1", Matrix(2, 1)}, {"W1", Matrix(2, 3)}};
  NamedMatrices unfit = small();
  unfit["b1"] = Matrix(1, 2);
  NamedMatrices unchained = small();
  unchained["W2"] = Matrix(1, 3);
  NamedMatrices more = small();
  more["dW1"] = Matrix(2, 3);
  const std::string start = "the parameters can't be written: ";
  EXPECT_EQ(refusal_of({}), start + "there are none");
  EXPECT_EQ(refusal_of({{"W2", Matrix(2, 3)}}), start + "there is no W1");
  EXPECT_EQ(refusal_of({{"W1", Matrix(2, 3)}}), start + "b1 is missing");
  EXPECT_EQ(refusal_of(exchanged), start + "b1 stands where W1 belongs");
  EXPECT_EQ(refusal_of(unfit), start + "b1 has shape (1, 2), not (2, 1)");
  EXPECT_EQ(refusal_of(unchained), start + "W2 has shape (1, 3), not (1, 2)");
  EXPECT_EQ(refusal_of(more), start + "dW1 is one too many");
  EXPECT_EQ(refusal_of({{"W1", Matrix(0, 3)}, {"b1", Matrix(0, 1)}}),
            start + "a layer has 1 to 1000000 units");
}

TEST(ParameterFile, WhatIsNotFiniteIsRefused) {
  for (const double number : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
    NamedMatrices parameters = small();
    parameters["b2"](0, 0) = number;
    EXPECT_EQ(refusal_of(parameters),
              "the parameters can't be written: b2 holds a number that is NaN or infinite");
  }
}

TEST(ParameterFile, AStreamThatTakesNoMoreIsAnError) {
  std::ostringstream out;
  out.setstate(std::ios::badbit);
  EXPECT_EQ(message_of<std::runtime_error>([&] { write_parameters(out, small()); }),
            "the parameters can't be written to their end");
}

}  // namespace
}  // namespace dnn

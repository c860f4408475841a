#include "given/notebook_program.hpp"

#include <gtest/gtest.h>

#include <cerrno>
#include <sstream>
#include <stdexcept>
#include <system_error>

#include "given/language/chinese_test_support.hpp"
#include "given/language/locale_test_support.hpp"
#include "given/matrix.hpp"
#include "given/not_implemented.hpp"
#include "given/test_support.hpp"

namespace dnn {
namespace {

using Arguments = std::vector<std::string>;

class ChooseLanguage : public Locale {
 protected:
  ~ChooseLanguage() override { speak(Language::en); }
};

TEST_F(ChooseLanguage, TheFlagDecides) {
  set({{"LANG", "zh_CN.UTF-8"}});
  EXPECT_EQ(choose_language({"--plain", "--lang", "en", "--out", "x"}),
            (Arguments{"--plain", "--out", "x"}));
  EXPECT_EQ(spoken_language(), Language::en);
  EXPECT_EQ(choose_language({"--lang", "zh"}), Arguments{});
  EXPECT_EQ(spoken_language(), Language::zh);
}

TEST_F(ChooseLanguage, ElseTheLocaleDoes) {
  set({{"LC_ALL", "zh_CN.UTF-8"}});
  EXPECT_EQ(choose_language({"--plain"}), Arguments{"--plain"});
  EXPECT_EQ(spoken_language(), Language::zh);
  set({{"LC_ALL", "C"}});
  choose_language({});
  EXPECT_EQ(spoken_language(), Language::en);
}

TEST_F(ChooseLanguage, AnotherValueIsRefusedInTheLanguageOfTheLocale) {
  set({});
  const auto error_of = [](const Arguments& arguments) {
    return message_of<std::invalid_argument>([&] { choose_language(arguments); });
  };
  EXPECT_EQ(error_of({"--lang", "fr"}), "--lang is 'fr', expected en or zh");
  EXPECT_EQ(error_of({"--plain", "--lang"}), "--lang needs a value, en or zh");
  set({{"LC_ALL", "zh_CN.UTF-8"}});
  EXPECT_EQ(error_of({"--lang", "fr"}), "--lang 是“fr”，应当是 en 或 zh");
}

std::string printed_by(const std::function<void()>& step) {
  std::ostringstream out;
  EXPECT_FALSE(attempt(out, step));
  return out.str();
}

void wrong_product() { dot(Matrix(2, 3), Matrix(2, 3)); }

TEST(Attempt, SaysWhichExceptionEndedIt) {
  EXPECT_EQ(printed_by([] { throw NotImplemented("sigmoid"); }),
            "sigmoid is not implemented yet\n");
  EXPECT_EQ(printed_by([] { throw std::runtime_error("no"); }), "stopped by an exception: no\n");
  EXPECT_EQ(printed_by([] { throw 7; }), "stopped by an exception that isn't a std::exception\n");
}

TEST(Attempt, SaysNothingOfWhatEndsWell) {
  std::ostringstream out;
  EXPECT_TRUE(attempt(out, [] {}));
  EXPECT_EQ(out.str(), "");
}

TEST(Attempt, PassesOnWhatTheSystemRefuses) {
  std::ostringstream out;
  const auto full = [] {
    throw std::system_error(ENOSPC, std::generic_category(), "cannot write");
  };
  EXPECT_THROW(attempt(out, full), std::system_error);
}

TEST_F(InChinese, WhatEndsAStudentsFunction) {
  EXPECT_EQ(printed_by([] { throw NotImplemented("sigmoid"); }), "sigmoid 还没有实现\n");
  EXPECT_EQ(printed_by(wrong_product),
            "因异常而停止：dot：(2, 3) 和 (2, 3) 不匹配：前者有 3 列，后者有 2 行\n");
  EXPECT_EQ(printed_by([] { throw 7; }), "因异常而停止，该异常不是 std::exception\n");
}

}  // namespace
}  // namespace dnn

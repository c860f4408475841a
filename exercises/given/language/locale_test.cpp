#include "given/language/locale.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <string>

#include "given/language/language.hpp"

namespace dnn {
namespace {

using Variables = std::map<std::string, std::string>;

// Only these are set, until the end of the test.
class Locale : public testing::Test {
 protected:
  Locale() {
    for (const char* name : names_) {
      const char* value = std::getenv(name);
      if (value != nullptr) before_[name] = value;
    }
  }
  ~Locale() override { set(before_); }

  static void set(const Variables& variables) {
    for (const char* name : names_) ::unsetenv(name);
    for (const auto& [name, value] : variables) ::setenv(name.c_str(), value.c_str(), 1);
  }

 private:
  static constexpr const char* names_[] = {"LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG"};
  Variables before_;
};

TEST_F(Locale, TheFirstThatIsSetDecides) {
  set({});
  EXPECT_EQ(locale_of("LC_CTYPE"), "");
  set({{"LANG", "de_DE.UTF-8"}});
  EXPECT_EQ(locale_of("LC_CTYPE"), "de_DE.UTF-8");
  set({{"LC_CTYPE", "C"}, {"LANG", "de_DE.UTF-8"}});
  EXPECT_EQ(locale_of("LC_CTYPE"), "C");
  EXPECT_EQ(locale_of("LC_MESSAGES"), "de_DE.UTF-8");
  set({{"LC_ALL", ""}, {"LANG", "de_DE.UTF-8"}});
  EXPECT_EQ(locale_of("LC_CTYPE"), "de_DE.UTF-8") << "empty is as good as not set";
  set({{"LC_ALL", "C"}, {"LC_CTYPE", "zh_CN.UTF-8"}, {"LANG", "de_DE.UTF-8"}});
  EXPECT_EQ(locale_of("LC_CTYPE"), "C");
}

TEST_F(Locale, Utf8HasSeveralSpellings) {
  for (const char* name : {"zh_CN.UTF-8", "zh_CN.utf8", "zh_CN.utf-8", "C.UTF8"}) {
    set({{"LANG", name}});
    EXPECT_TRUE(locale_is_utf8()) << name;
  }
  for (const char* name : {"zh_CN.GBK", "C", "zh_CN"}) {
    set({{"LANG", name}});
    EXPECT_FALSE(locale_is_utf8()) << name;
  }
}

TEST_F(Locale, ChineseIsSpokenWhereItCanBeShown) {
  set({{"LANG", "zh_CN.UTF-8"}});
  EXPECT_EQ(language_of_locale(), Language::zh);
  set({{"LANG", "zh_CN.GBK"}});
  EXPECT_EQ(language_of_locale(), Language::en);
  set({{"LC_MESSAGES", "zh_TW.UTF-8"}, {"LANG", "en_US.UTF-8"}});
  EXPECT_EQ(language_of_locale(), Language::zh);
  set({{"LC_MESSAGES", "zh_CN.UTF-8"}, {"LC_CTYPE", "C"}});
  EXPECT_EQ(language_of_locale(), Language::en);
  set({{"LANG", "en_US.UTF-8"}});
  EXPECT_EQ(language_of_locale(), Language::en);
}

}  // namespace
}  // namespace dnn

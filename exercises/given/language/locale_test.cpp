#include "given/language/locale.hpp"

#include <gtest/gtest.h>

#include "given/language/language.hpp"
#include "given/language/locale_test_support.hpp"

namespace dnn {
namespace {

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

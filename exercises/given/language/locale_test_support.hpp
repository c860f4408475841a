// For tests that depend on the locale.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <string>

namespace dnn {

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

}  // namespace dnn

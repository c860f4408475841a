#include "grader/symbols.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

using Names = std::set<std::string>;

// What `nm -P -g` prints of an object and of an archive.
constexpr const char* listed =
    "_ZN3dnn12compute_costERKNS_6MatrixES2_ T 0000000000000000 00000000000000aa\n"
    "_ZN3dnn3dotERKNS_6MatrixES2_ U         \n"
    "_ZNSt6vectorIdSaIdEED1Ev W 0000000000000000 0000000000000014\n"
    "DW.ref.__gxx_personality_v0 V 0000000000000000 0000000000000008\n"
    "calls B 0000000000000000 0000000000000190\n"
    "hook w         \n"
    "libgiven.a[dot.cpp.o]:\n"
    "resolved i 0000000000000000 0000000000000008\n"
    "shared C 0000000000000008 0000000000000008\n";

TEST(ParseSymbols, SortsThemByWhatTheyAre) {
  const Symbols symbols = parse_symbols(listed);
  EXPECT_EQ(symbols.defines, (Names{"_ZN3dnn12compute_costERKNS_6MatrixES2_", "calls"}));
  EXPECT_EQ(symbols.weak, (Names{"_ZNSt6vectorIdSaIdEED1Ev", "DW.ref.__gxx_personality_v0",
                                 "resolved", "shared"}));
  EXPECT_EQ(symbols.needs, (Names{"_ZN3dnn3dotERKNS_6MatrixES2_", "hook"}));
  EXPECT_EQ(symbols.functions, (Names{"_ZN3dnn12compute_costERKNS_6MatrixES2_",
                                      "_ZNSt6vectorIdSaIdEED1Ev", "resolved"}));
}

Symbols with_function(const std::string& name) {
  Symbols symbols;
  symbols.defines = {name};
  symbols.functions = {name};
  return symbols;
}

TEST(RefusedSymbol, IsAFunctionThatIsNotCpp) {
  for (const char* name : {"main", "_start", "malloc", "write", "exp"})
    EXPECT_EQ(refused_symbol(with_function(name), {}), name);
}

TEST(RefusedSymbol, IsWhatIsTakenAlsoWeakly) {
  Symbols symbols;
  symbols.weak = {"_ZN3dnn13encode_answerE"};
  EXPECT_EQ(refused_symbol(symbols, {"_ZN3dnn13encode_answerE"}), "_ZN3dnn13encode_answerE");
}

TEST(RefusedSymbol, IsNeitherTheirsNorTheCompilers) {
  EXPECT_EQ(refused_symbol(with_function("_Z4halfd"), {}), "");
  EXPECT_EQ(refused_symbol(with_function("_Znwm"), {}), "");  // operator new may be replaced
  EXPECT_EQ(refused_symbol(with_function("__clang_call_terminate"), {}), "");
  Symbols data;
  data.defines = {"calls"};
  EXPECT_EQ(refused_symbol(data, {}), "");
}

}  // namespace
}  // namespace dnn

#include "given/named_matrices.hpp"

#include <gtest/gtest.h>

#include <string>
#include <type_traits>
#include <vector>

#include "given/test_support.hpp"

namespace dnn {
namespace {

std::vector<std::string> names_of(const NamedMatrices& matrices) {
  std::vector<std::string> names;
  for (const auto& [name, matrix] : matrices) names.push_back(name);
  return names;
}

std::string key_error_of(const NamedMatrices& matrices, const std::string& name) {
  return message_of<KeyError>([&] { matrices.at(name); });
}

TEST(NamedMatricesTest, IsEmptyAtFirst) {
  const NamedMatrices matrices;
  EXPECT_EQ(matrices.size(), 0u);
  EXPECT_EQ(matrices.begin(), matrices.end());
}

TEST(NamedMatricesTest, KeepsTheOrderOfStoring) {
  NamedMatrices matrices;
  matrices["W2"] = Matrix{{2}};
  matrices["b1"] = Matrix{{1}};
  matrices["A"] = Matrix{{0}};
  EXPECT_EQ(names_of(matrices), (std::vector<std::string>{"W2", "b1", "A"}));
}

TEST(NamedMatricesTest, IsWrittenAsAList) {
  const NamedMatrices matrices{{"W1", Matrix{{1, 2}}}, {"b1", Matrix{{3}}}};
  EXPECT_EQ(names_of(matrices), (std::vector<std::string>{"W1", "b1"}));
  EXPECT_EQ(matrices["W1"], (Matrix{{1, 2}}));
  EXPECT_EQ(matrices["b1"], (Matrix{{3}}));
}

TEST(NamedMatricesTest, TheLaterOfTwoEqualNamesInAListWins) {
  const NamedMatrices matrices{{"W", Matrix{{1}}}, {"b", Matrix{{2}}}, {"W", Matrix{{3}}}};
  EXPECT_EQ(names_of(matrices), (std::vector<std::string>{"W", "b"}));
  EXPECT_EQ(matrices["W"], (Matrix{{3}}));
}

TEST(NamedMatricesTest, StoringUnderAKnownNameReplacesInPlace) {
  NamedMatrices matrices{{"W1", Matrix{{1}}}, {"b1", Matrix{{2}}}};
  matrices["W1"] = Matrix{{7, 8}};
  EXPECT_EQ(names_of(matrices), (std::vector<std::string>{"W1", "b1"}));
  EXPECT_EQ(matrices["W1"], (Matrix{{7, 8}}));
}

TEST(NamedMatricesTest, AStoredMatrixIsChangedThroughItsName) {
  NamedMatrices matrices{{"W1", Matrix{{1, 2}}}};
  matrices["W1"] -= Matrix{{1, 1}};
  matrices["W1"](0, 0) = 9;
  EXPECT_EQ(matrices.at("W1"), (Matrix{{9, 1}}));
}

TEST(NamedMatricesTest, AnEntryIsCopiedToANewName) {
  NamedMatrices matrices{{"1", Matrix{{1, 2}}}};
  for (int n = 2; n <= 100; ++n) {
    matrices[std::to_string(n)] = matrices[std::to_string(n - 1)];
  }
  EXPECT_EQ(matrices.at("100"), (Matrix{{1, 2}}));
}

TEST(NamedMatricesTest, AReferenceOutlivesLaterEntries) {
  NamedMatrices matrices;
  Matrix& first = matrices["first"];
  for (int n = 0; n < 100; ++n) matrices[std::to_string(n)] = Matrix(3, 3);
  first = Matrix{{5}};
  EXPECT_EQ(matrices.at("first"), (Matrix{{5}}));
}

TEST(NamedMatricesTest, AConstantOneIsOnlyRead) {
  NamedMatrices writable{{"W1", Matrix{{1}}}};
  const NamedMatrices& matrices = writable;
  static_assert(std::is_same_v<decltype(matrices["W1"]), const Matrix&>);
  EXPECT_THROW(matrices["W2"], KeyError);
  EXPECT_EQ(matrices.size(), 1u);
}

TEST(NamedMatricesTest, ContainsTellsWhatIsThere) {
  const NamedMatrices matrices{{"W1", Matrix{{1}}}};
  EXPECT_TRUE(matrices.contains("W1"));
  EXPECT_FALSE(matrices.contains("W"));
  EXPECT_FALSE(matrices.contains("w1"));
  EXPECT_FALSE(matrices.contains(""));
}

TEST(NamedMatricesTest, EqualityIsOfNamesValuesAndOrder) {
  const NamedMatrices matrices{{"W", Matrix{{1}}}, {"b", Matrix{{2}}}};
  EXPECT_EQ(matrices, (NamedMatrices{{"W", Matrix{{1}}}, {"b", Matrix{{2}}}}));
  EXPECT_NE(matrices, (NamedMatrices{{"W", Matrix{{1}}}, {"b", Matrix{{3}}}}));
  EXPECT_NE(matrices, (NamedMatrices{{"W", Matrix{{1}}}, {"c", Matrix{{2}}}}));
  EXPECT_NE(matrices, (NamedMatrices{{"b", Matrix{{2}}}, {"W", Matrix{{1}}}}));
  EXPECT_NE(matrices, (NamedMatrices{{"W", Matrix{{1}}}}));
}

TEST(NamedMatricesTest, ACopyIsIndependent) {
  const NamedMatrices original{{"W", Matrix{{1}}}};
  NamedMatrices copy = original;
  copy["W"](0, 0) = 2;
  EXPECT_EQ(original["W"], (Matrix{{1}}));
}

TEST(KeyErrorTest, ListsTheNamesInOrder) {
  const NamedMatrices matrices{{"W1", {}}, {"b1", {}}, {"W2", {}}, {"b2", {}}};
  EXPECT_EQ(key_error_of(matrices, "W3"), R"(no "W3" here; there are "W1", "b1", "W2", "b2")");
}

TEST(KeyErrorTest, NamesASingleEntry) {
  EXPECT_EQ(key_error_of({{"W1", {}}}, "W3"), R"(no "W3" here; there is "W1")");
}

TEST(KeyErrorTest, SaysWhenNothingHasBeenStored) {
  EXPECT_EQ(key_error_of({}, "W3"), R"(no "W3" here; nothing has been stored yet)");
}

}  // namespace
}  // namespace dnn

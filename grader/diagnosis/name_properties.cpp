#include <algorithm>
#include <map>
#include <set>

#include "grader/diagnosis/properties.hpp"

namespace dnn {
namespace {

std::set<std::string> kinds_of(const std::vector<ValuePair>& pairs) {
  std::set<std::string> kinds;
  for (const ValuePair& pair : pairs) kinds.insert(pair.kind);
  return kinds;
}

// The value of another kind that stands beside one: with the same numbers in its name, or with
// none. Empty where there is none.
std::string name_beside(const Values& values, const ValuePair& pair, const std::string& kind) {
  for (const auto& [name, value] : values)
    if (name == kind ||
        (kind_of(name) == kind && (numbers_in(name) == pair.numbers || numbers_in(name).empty())))
      return name;
  return "";
}

std::optional<Matrix> value_beside(const Values& values, const ValuePair& pair,
                                   const std::string& kind) {
  return matrix_of(values.find(name_beside(values, pair, kind)));
}

// Whether every value of one kind equals the value beside it of another, and something shows it.
bool all_equal(const Evidence& evidence, const std::string& kind, const std::string& other,
               const Values Case::*among) {
  std::size_t entries = 0;
  for (const ValuePair& pair : evidence.pairs) {
    if (pair.kind != kind) continue;
    const auto beside = value_beside(pair.seen->test_case->*among, pair, other);
    if (!beside || !is_near(*beside, pair.given)) return false;
    if (pair.is_wrong)
      entries += static_cast<std::size_t>(std::count_if(
          beside->values().begin(), beside->values().end(), [](double x) { return x != 0; }));
  }
  return entries >= 4;
}

// Its own kind first: W1 that comes back is the input W1 before it is anything else.
std::vector<std::string> candidates(const Evidence& evidence, const std::string& kind,
                                    const Values Case::*among) {
  std::vector<std::string> kinds = {kind};
  for (const auto& [name, value] : evidence.pairs.front().seen->test_case->*among)
    kinds.push_back(evidence.grouping == Grouping::by_kind ? kind_of(name) : name);
  return kinds;
}

// Where all values of a kind have the same name, A2, it stands for the kind, Al; and so does the
// name beside it.
std::pair<std::string, std::string> in_full(const Evidence& evidence, const std::string& kind,
                                            const std::string& other) {
  std::set<std::pair<std::string, std::string>> names;
  for (const ValuePair& pair : evidence.pairs)
    if (pair.kind == kind)
      names.emplace(pair.name, name_beside(pair.seen->test_case->outputs, pair, other));
  return names.size() == 1 ? *names.begin() : std::pair(kind, other);
}

// For each wrong kind the one that it equals; empty where some kind equals none.
std::map<std::string, std::string> find_equals(const Evidence& evidence,
                                               const Values Case::*among) {
  std::map<std::string, std::string> equals;
  if (!evidence.is_complete()) return {};
  for (const std::string& kind : kinds_of(evidence.pairs)) {
    for (const std::string& other : candidates(evidence, kind, among)) {
      const bool is_itself = among == &Case::outputs && other == kind;
      if (is_itself || !all_equal(evidence, kind, other, among)) continue;
      equals[kind] = other;
      break;
    }
    if (!equals.contains(kind)) return {};
  }
  return equals;
}

// ---- numbers in names

// grads["dW3"] for grads["dW2"] and 1; empty where the name doesn't hold one number.
std::string renumbered(const ValuePair& pair, int by) {
  if (pair.numbers.empty() || pair.numbers.find(',') != std::string::npos) return "";
  std::string name = pair.name;
  const std::string number = std::to_string(std::stol(pair.numbers) + by);
  return name.replace(name.find(pair.numbers), pair.numbers.size(), number);
}

const Values* answer_of(const ValuePair& pair) {
  return pair.seen->passed ? &pair.seen->test_case->outputs
                           : std::get_if<Values>(&pair.seen->answer);
}

// Whether every value of the kinds that are wrong, missing or too many stands under the name with
// another number, and nowhere else.
bool all_renumbered(const Evidence& evidence, const std::set<std::string>& kinds, int by) {
  std::vector<ValuePair> expected = evidence.pairs;
  expected.insert(expected.end(), evidence.missing.begin(), evidence.missing.end());
  std::size_t found = 0;
  for (const ValuePair& pair : expected) {
    if (!kinds.contains(pair.kind) || pair.seen->passed) continue;
    const auto given = matrix_of(answer_of(pair)->find(renumbered(pair, by)));
    if (!given || !is_near(pair.expected, *given)) return false;
    ++found;
  }
  return found >= 2 &&
         std::all_of(evidence.extra.begin(), evidence.extra.end(),
                     [&](const ValuePair& pair) { return kinds.contains(pair.kind); });
}

// One sentence for each kind and what it equals.
template <typename Sentence>
std::string joined(const std::map<std::string, std::string>& equals, Sentence sentence,
                   const std::string& separator) {
  std::string text;
  for (const auto& [kind, other] : equals)
    text += (text.empty() ? "" : separator) + sentence(kind, other);
  return text;
}

}  // namespace

Property find_renumbered(const Evidence& evidence) {
  std::set<std::string> kinds = kinds_of(evidence.missing);
  kinds.merge(kinds_of(evidence.pairs));
  if (evidence.missing.empty() || evidence.extra.empty()) return std::nullopt;
  for (const int by : {1, -1}) {
    if (!all_renumbered(evidence, kinds, by)) continue;
    const std::string en = subject_of(evidence.missing, ", ", " and ");
    const std::string zh = subject_of(evidence.missing, "、", " 和 ");
    return Mistake{"shifted",
                   {en + ": stored under a number one too " + (by > 0 ? "high." : "low."),
                    "Which number does the declaration give to what belongs to layer l?"},
                   {zh + "：存放的编号" + (by > 0 ? "大" : "小") + "了 1。",
                    "函数声明中，第 l 层的量编号是多少？"}};
  }
  return std::nullopt;
}

Property find_swapped(const Evidence& evidence) {
  const std::map<std::string, std::string> equals = find_equals(evidence, &Case::outputs);
  if (equals.size() != 2) return std::nullopt;
  const auto& [one, other] = *equals.begin();
  const auto back = equals.find(other);
  if (back == equals.end() || back->second != one) return std::nullopt;
  return Mistake{"swapped",
                 {one + " and " + other + " are exchanged.",
                  "In which order does the declaration list what is returned?"},
                 {one + " 和 " + other + " 互换了。", "函数声明中返回值按什么顺序排列？"}};
}

Property find_input_returned(const Evidence& evidence) {
  const std::map<std::string, std::string> equals = find_equals(evidence, &Case::inputs);
  if (equals.empty()) return std::nullopt;
  const auto en = [](const std::string& kind, const std::string& input) {
    return kind +
           (kind == input ? " comes back as it went in" : " is the input " + input + ", unchanged");
  };
  const auto zh = [](const std::string& kind, const std::string& input) {
    return kind + (kind == input ? " 原样返回，没有改变" : " 就是输入 " + input + "，没有改变");
  };
  return Mistake{"input_returned",
                 {joined(equals, en, "; ") + ".",
                  "Which of your lines computes it, and is that what you return?"},
                 {joined(equals, zh, "；") + "。", "你的哪一行代码计算它？你返回的是那个结果吗？"}};
}

Property find_other_output(const Evidence& evidence) {
  std::map<std::string, std::string> equals;
  for (const auto& [kind, other] : find_equals(evidence, &Case::outputs))
    equals.insert(in_full(evidence, kind, other));
  if (equals.empty()) return std::nullopt;
  const auto en = [](const std::string& kind, const std::string& other) {
    return kind + " holds what belongs to " + other;
  };
  const auto zh = [](const std::string& kind, const std::string& other) {
    return kind + " 存的是本该属于 " + other + " 的内容";
  };
  return Mistake{"other_output",
                 {joined(equals, en, "; ") + ".", "What does the declaration say of each of them?"},
                 {joined(equals, zh, "；") + "。", "函数声明对它们各是怎样说明的？"}};
}

}  // namespace dnn

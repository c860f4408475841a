#include "test_cases/case_source.hpp"

#include <utility>

namespace dnn {
namespace {

constexpr int random_cases_each = 6;

}  // namespace

std::vector<Case> cases_of(const CaseSource& source, std::uint32_t seed) {
  std::vector<Case> cases;
  for (const auto notebook_case : source.notebook) cases.push_back(notebook_case());
  for (int number = 1; number <= random_cases_each; ++number) {
    // Wraps around after the largest seed.
    const std::uint32_t case_seed = seed + static_cast<std::uint32_t>(number);
    cases.push_back(named(CaseKind::random, "random_" + std::to_string(number),
                          source.random(case_seed, number)));
  }
  for (Case& edge_case : source.edges()) cases.push_back(std::move(edge_case));
  return cases;
}

Case case_from(const std::string& origin) {
  Case result;
  result.origin = origin;
  return result;
}

Case named(CaseKind kind, const std::string& name, Case test_case) {
  test_case.kind = kind;
  test_case.name = name;
  return test_case;
}

Case edge(const std::string& name, Case test_case) {
  return named(CaseKind::edge, "edge_" + name, std::move(test_case));
}

}  // namespace dnn

#include "grader/exit_code.hpp"

namespace dnn::exit_code {

int after(Verdict verdict) {
  if (verdict == Verdict::infra) return our_fault;
  return verdict == Verdict::pass ? all_passed : not_all_passed;
}

int after(const GradingResult& result) {
  if (result.has_infra()) return our_fault;
  return result.all_passed() ? all_passed : not_all_passed;
}

}  // namespace dnn::exit_code

#include "test_cases/all_cases.hpp"

#include <stdexcept>

#include "test_cases/1_basics/cases.hpp"
#include "test_cases/2_planar_data/cases.hpp"
#include "test_cases/3_step_by_step/cases.hpp"
#include "test_cases/4_application/cases.hpp"
#include "test_cases/case_source.hpp"

namespace dnn {

std::vector<Case> exercise_cases(const std::string& exercise, std::uint32_t seed) {
  for (const auto assignment :
       {basics_cases, planar_data_cases, step_by_step_cases, application_cases}) {
    for (const CaseSource& source : assignment()) {
      if (source.exercise == exercise) return cases_of(source, seed);
    }
  }
  throw std::invalid_argument("test_cases/ draws no cases for " + exercise);
}

}  // namespace dnn

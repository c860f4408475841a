// Makes case files: inputs from the case builders, expected outputs from the solutions, and wrong
// answers from the known mistakes, all of which run as any submission does.
#pragma once

#include <cstdint>
#include <vector>

#include "grader/build.hpp"
#include "grader/isolation.hpp"
#include "grader/regenerate/known_mistakes.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {

// One file an exercise, in the order of the catalogue. Throws InputError for a mistake that doesn't
// compile, or ends otherwise than with values or an exception; InfraError where a solution does.
std::vector<CaseFile> make_case_files(const Catalogue& catalogue,
                                      const std::vector<KnownMistake>& mistakes, std::uint32_t seed,
                                      const Build& build, const Isolation& isolation);

}  // namespace dnn

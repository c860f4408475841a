// Where the cases of an exercise come from: the notebooks, a seed, and edges that somebody thought
// of.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "test_cases/case_file.hpp"

namespace dnn {

struct CaseSource {
  std::string exercise;                // its name in the catalogue
  std::vector<Case (*)()> notebook;    // the notebooks' own, which never change; named
  Case (*random)(std::uint32_t, int);  // from a seed; the number counts them from 1
  std::vector<Case> (*edges)();        // never change; named
};

// The notebook cases, six random ones drawn from `seed`, the edges.
std::vector<Case> cases_of(const CaseSource& source, std::uint32_t seed);

// A case without a name, inputs to be added. `origin` says how they were made, in one line.
Case case_from(const std::string& origin);

// The same case under that name, of that kind.
Case named(CaseKind kind, const std::string& name, Case test_case);

// The same case, of kind edge, named edge_NAME.
Case edge(const std::string& name, Case test_case);

}  // namespace dnn

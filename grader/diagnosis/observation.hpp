// What was seen of a function in one case: what a diagnosis starts from.
#pragma once

#include <vector>

#include "grader/protocol.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {

struct Observation {
  const Case* test_case;
  bool passed;
  Answer answer;  // where it didn't pass: values or an exception
};

using Observations = std::vector<Observation>;

}  // namespace dnn

// A wrong matrix as three pictures side by side: expected, given and their difference.
#pragma once

#include <string>

#include "test_cases/case_file.hpp"

namespace dnn {

// A part of an HTML page, with one sentence above it that says what is wrong. Colours go from blue
// through grey to orange, in the classes h-5 … h5 of the page's style; wrong entries have an
// outline or a dot besides. Up to 12 x 8 the numbers stand in the cells. Both matrices have the
// same shape, with an entry at least.
std::string heat_maps(const std::string& name, const Matrix& expected, const Matrix& given,
                      const Tolerance& tolerance);

}  // namespace dnn

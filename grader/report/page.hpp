// The page of --report: all results in one HTML file that needs no other, and no script.
#pragma once

#include <string>
#include <vector>

#include "grader/report/page_section.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// In the language that is spoken: the total, a scoreboard, and a section for each exercise that
// isn't passed. `hints` holds those of each exercise of the result. Always well-formed, whatever
// the student's text holds, and never much larger than 3 MB.
std::string report_page(const GradingResult& result, const std::vector<TakenHints>& hints);

}  // namespace dnn

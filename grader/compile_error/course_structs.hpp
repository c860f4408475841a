// The structs in which the functions of the course give back several values.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace dnn {

struct CourseStruct {
  std::string members;  // "{Z, cache}"
  std::string header;   // exercises/3_step_by_step/step_by_step.hpp
};

// The one of that name in the headers of the assignments, below `exercises`; nothing where there
// isn't one, or several have the name.
std::optional<CourseStruct> course_struct(const std::string& name,
                                          const std::filesystem::path& exercises);

}  // namespace dnn

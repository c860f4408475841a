// How well the cases know the mistakes: each is graded as a submission would be.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "grader/build.hpp"
#include "grader/isolation.hpp"
#include "grader/regenerate/known_mistakes.hpp"

namespace dnn {

struct Audit {
  std::string table;                  // exercise by mistake: which cases catch it, how it is named
  std::vector<std::string> problems;  // what must not be, a line each; empty where all is well
};

// Grades every mistake with the case files below `cases`. It is a problem when no case of its
// exercise catches a mistake, when two can't be told apart by any, when one declared the same
// isn't, when the case files don't hold it, or when fewer than 95 in a hundred are named.
Audit audit(const Catalogue& catalogue, const std::vector<KnownMistake>& mistakes,
            const std::filesystem::path& cases, const Build& build, const Isolation& isolation);

}  // namespace dnn

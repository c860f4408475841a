// Patterns with a * for what may stand there.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dnn {

// What stands in a text for each * of a pattern, which must match at its beginning. A * takes as
// little as it can; one at the end takes all. Nothing where the pattern doesn't match.
std::optional<std::vector<std::string>> captures(std::string_view text, std::string_view pattern);

}  // namespace dnn

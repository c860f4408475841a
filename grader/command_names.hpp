// The commands beside grading, as they are typed.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace dnn {

enum class CommandName { grade, watch, list, next, hint, show, reset, explain };

inline constexpr std::array<std::pair<std::string_view, CommandName>, 7> command_names = {{
    {"watch", CommandName::watch},
    {"list", CommandName::list},
    {"next", CommandName::next},
    {"hint", CommandName::hint},
    {"show", CommandName::show},
    {"reset", CommandName::reset},
    {"explain", CommandName::explain},
}};

}  // namespace dnn

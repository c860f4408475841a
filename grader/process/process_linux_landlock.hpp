// The files that a child may reach, as a Landlock ruleset: by raw system calls, with the numbers of
// all versions, since the headers of a Debian 12 know the first two only.
#pragma once

#include <filesystem>

#include "grader/process/process_posix.hpp"

namespace dnn {

// A ruleset in which nothing is allowed but what `sandbox` names; paths that don't exist are left
// out. `program` may be read and executed. Throws ProcessError.
Descriptor make_landlock_ruleset(const Sandbox& sandbox, const std::filesystem::path& program);

// The version of Landlock that the kernel has, 0 for none.
int landlock_version();

// For a child between vfork and exec: system calls only. Both return 0, or -1 and set errno.
int landlock_allow_own_proc(int ruleset);
int landlock_enter(int ruleset);

}  // namespace dnn

// Which layers of the sandbox this machine offers, found out by trying each.
#pragma once

#include <string>

#include "grader/toolchain.hpp"

namespace dnn {

struct Layer {
  bool in_force = false;
  std::string probed;  // what was tried and how it went
};

struct Isolation {
  Layer calls;  // seccomp: a student's program makes no system call but those of a computation
  Layer files;  // Landlock: it and the compiler reach only the files they are given
  Layer user;   // a user that owns nothing

  // Both calls and files. The user adds nothing to them; it is there for when they are missing.
  bool is_standard() const { return calls.in_force && files.in_force; }
};

// Runs the toolchain's probe with one layer at a time. A layer counts as in force only when it was
// seen to refuse something that succeeds without it. Never throws: what can't be set up is not in
// force, and `probed` says why.
Isolation probe_isolation(const Toolchain& toolchain);

// "standard", "reduced" with one of the two, or "limits only".
std::string level_of(const Isolation& isolation);

// What --isolation prints: the level, then each layer with how it was probed.
std::string to_text(const Isolation& isolation);

// What is missing for the standard level and what to do about it, in one line; empty at that level.
std::string what_is_missing(const Isolation& isolation);

// Throws InfraError below that level.
void require_standard(const Isolation& isolation);

}  // namespace dnn

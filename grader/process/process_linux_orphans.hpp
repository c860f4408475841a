// Processes that a child left behind. This process takes them over (it is their subreaper) and ends
// them.
#pragma once

#include <sys/types.h>

#include <functional>

namespace dnn {

// Makes this process the parent of whatever its children leave behind.
void adopt_orphans();

// Starts a child and remembers its number, until forget_child.
pid_t start_child(const std::function<pid_t()>& start);
void forget_child(pid_t child);

// Ends every child of this process that is not one of those, and their children, and reaps them.
void end_orphans();

}  // namespace dnn

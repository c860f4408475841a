// The system calls of a computation, as a filter that the kernel runs before each call.
#pragma once

#include <linux/filter.h>

#include <cstddef>
#include <vector>

namespace dnn {

struct CallFilter {
  std::vector<sock_filter> program;
  std::vector<std::size_t> own_pid_at;  // instructions whose `k` must become the child's number
};

// Lets a static program that only computes do all it does. What a library merely tries (opening a
// file, asking for a terminal) fails with an errno and the program goes on; the rest raises SIGSYS.
// `program_descriptor` is the one that may be executed.
CallFilter filter_for_computing(int program_descriptor);

}  // namespace dnn

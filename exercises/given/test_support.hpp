// For tests, of every room.
#pragma once

#include <string>

namespace dnn {

// What the Error says that `work` throws.
template <class Error, class Work>
std::string message_of(const Work& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return "nothing was thrown";
}

}  // namespace dnn

// The child that runs a student's function: reads the inputs of one case from descriptor 3, calls
// the function through its binding, writes the answer to descriptor 4. It never holds an expected
// value.
#include <cxxabi.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <typeinfo>

#include "given/not_implemented.hpp"
#include "grader/protocol.hpp"
#include "test_cases/binding.hpp"

namespace dnn {
namespace {

constexpr int request_descriptor = 3;
constexpr int answer_descriptor = 4;

std::string read_request() {
  std::string bytes;
  char buffer[4096];
  for (ssize_t got; (got = ::read(request_descriptor, buffer, sizeof buffer)) > 0;)
    bytes.append(buffer, static_cast<std::size_t>(got));
  return bytes;
}

void write_answer(const std::string& bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t written = ::write(answer_descriptor, bytes.data() + done, bytes.size() - done);
    if (written <= 0) ::_exit(1);
    done += static_cast<std::size_t>(written);
  }
}

std::string readable_type(const std::exception& exception) {
  int status = 0;
  char* name = abi::__cxa_demangle(typeid(exception).name(), nullptr, nullptr, &status);
  std::string type = status == 0 ? name : typeid(exception).name();
  std::free(name);
  return type.starts_with("dnn::") ? type.substr(5) : type;
}

Answer answer_to(const Values& inputs) {
  try {
    return call_exercise(inputs);
  } catch (const NotImplemented& missing) {
    return NotImplementedAnswer{missing.exercise()};
  } catch (const std::exception& exception) {
    return ExceptionAnswer{readable_type(exception), exception.what()};
  } catch (...) {
    return ExceptionAnswer{"something that is not a std::exception", ""};
  }
}

}  // namespace
}  // namespace dnn

int main() {
  dnn::write_answer(dnn::encode_answer(dnn::answer_to(dnn::decode_request(dnn::read_request()))));
  std::fflush(stdout);
  ::_exit(0);  // no destructor and no atexit handler of the student's runs
}

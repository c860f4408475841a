// The child that runs a student's function: reads requests from descriptor 3, calls the function
// through its binding once for each, writes the answers to descriptor 4. PROTOCOL.md says how. It
// never holds an expected value.
#include <cxxabi.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <limits>
#include <string>
#include <string_view>
#include <typeinfo>

#include "given/not_implemented.hpp"
#include "grader/protocol.hpp"
#include "test_cases/binding.hpp"

// std::cout and ostream::flush of libstdc++ where the student's file brings them; null elsewhere.
// Naming them in C++ would make every runner carry the stream library and start it.
#if defined(__GLIBCXX__)
extern "C" {
[[gnu::weak]] extern char linked_cout __asm__("_ZSt4cout");
[[gnu::weak]] void flush_stream(void* stream) __asm__("_ZNSo5flushEv");
}
#endif

namespace dnn {
namespace {

constexpr int request_descriptor = 3;
constexpr int answer_descriptor = 4;

// As doubles -5e303 and 3e286, as whole numbers huge.
constexpr unsigned char fills[] = {0xFE, 0x7B};

std::string read_requests() {
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

// What a function finds in memory that it doesn't initialise: what malloc gives, and the stack
// below the calls that the binding makes first. A function that reads it answers differently for
// another fill.
[[gnu::noinline]] void fill_free_memory(unsigned char fill) {
#if defined(__GLIBC__)
  ::mallopt(M_PERTURB, fill ^ 0xFF);  // malloc fills with the complement
#endif
  volatile unsigned char below[16 * 1024];
  for (volatile unsigned char& byte : below) byte = fill;
}

void flush_output() {
#if defined(__GLIBCXX__)
  if (&linked_cout != nullptr && flush_stream != nullptr) flush_stream(&linked_cout);
#endif
  std::fflush(nullptr);
}

// All of it where nothing is known, since the function closed descriptor 1.
std::uint64_t printed_so_far() {
  flush_output();
  const off_t position = ::lseek(STDOUT_FILENO, 0, SEEK_CUR);
  return position < 0 ? std::numeric_limits<std::uint64_t>::max()
                      : static_cast<std::uint64_t>(position);
}

void answer_all(std::string_view requests) {
  for (std::size_t call = 0; !requests.empty(); ++call) {
    const Values inputs = take_request(requests);
    fill_free_memory(fills[call % std::size(fills)]);
    Answer answer = answer_to(inputs);
    write_answer(encode_answer({std::move(answer), printed_so_far()}));
  }
}

}  // namespace
}  // namespace dnn

int main() {
  dnn::answer_all(dnn::read_requests());
  ::_exit(0);  // no destructor and no atexit handler of the student's runs
}

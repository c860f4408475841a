// What the grader and a runner say to each other: one request, one answer, both as bytes.
//
//   values  := count:u32 value*
//   value   := name:text kind:u8 body           kind 0 number, 1 text, 2 matrix
//   body    := f64 | text | rows:u64 cols:u64 f64*   (row by row, rows * cols of them)
//   text    := length:u32 byte*
//   request := "DNNQ" values
//   answer  := "DNNA" status:u8 rest             status 0 values, 1 not implemented, 2 exception
//   rest    := values | exercise:text | type:text what:text
//
// Numbers are in the machine's own byte order: both ends run on one machine. Nothing may follow an
// answer, no text is longer than 64 KiB, there are at most 4096 values, and a matrix can't claim
// more entries than there are bytes.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>

#include "test_cases/values.hpp"

namespace dnn {

struct NotImplementedAnswer {
  std::string exercise;
  bool operator==(const NotImplementedAnswer&) const = default;
};

struct ExceptionAnswer {
  std::string type;
  std::string what;
  bool operator==(const ExceptionAnswer&) const = default;
};

using Answer = std::variant<Values, NotImplementedAnswer, ExceptionAnswer>;

// Thrown for bytes that are not a request or not an answer. what() says at which byte and why.
class ProtocolError : public std::runtime_error {
 public:
  explicit ProtocolError(const std::string& message);
};

std::string encode_request(const Values& inputs);
Values decode_request(std::string_view bytes);

std::string encode_answer(const Answer& answer);
Answer decode_answer(std::string_view bytes);

}  // namespace dnn

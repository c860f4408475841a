// What the grader and a runner say to each other. PROTOCOL.md beside this file specifies the bytes,
// their bounds, and who may write them; in short:
//
//   input of a child  := request request                   the same one twice, on descriptor 3
//   what it answers   := answer answer                     on descriptor 4; a refusal may end it
//
//   request := "DNNQ" length:u32 values
//   answer  := "DNNA" length:u32 printed:u64 status:u8 …
//   refusal := "DNNF" call:u32
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

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

// Returned values whose first matrix of more than 256 Ki entries, or of a shape that isn't that of
// its entries, is only described.
struct OversizedAnswer {
  std::string name;
  Shape shape;
  bool operator==(const OversizedAnswer&) const = default;
};

using Answer = std::variant<Values, NotImplementedAnswer, ExceptionAnswer, OversizedAnswer>;

// What came of one call.
struct AnswerFrame {
  Answer answer;
  std::uint64_t printed = 0;  // bytes of output up to the function's end
  bool operator==(const AnswerFrame&) const = default;
};

// Thrown for bytes that are not what they should be. what() says at which byte and why.
class ProtocolError : public std::runtime_error {
 public:
  explicit ProtocolError(const std::string& message);
};

// One frame each. A text is cut to 64 KiB; values that are too large become an OversizedAnswer.
// Throws ProtocolError beyond 4 GiB.
std::string encode_request(const Values& inputs);
std::string encode_answer(const AnswerFrame& frame);

// Allocates nothing: a signal handler may call it.
std::array<char, 8> encode_refusal(std::uint32_t call) noexcept;

// The first request, which is taken off the bytes. What follows is not looked at.
Values take_request(std::string_view& bytes);

// All that a child answered: no, one or two whole answers and nothing else.
std::vector<AnswerFrame> decode_answers(std::string_view bytes);

// The first answer, whatever follows; nothing where it isn't whole.
std::optional<AnswerFrame> first_answer(std::string_view bytes);

// The system call of a refusal, which is the end of what a child wrote; nothing where there is
// none.
std::optional<std::uint32_t> refused_call(std::string_view bytes);

}  // namespace dnn

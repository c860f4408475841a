#include "grader/protocol.hpp"

#include <algorithm>
#include <cstring>
#include <limits>

namespace dnn {
namespace {

constexpr std::string_view request_mark = "DNNQ";
constexpr std::string_view answer_mark = "DNNA";
constexpr std::string_view refusal_mark = "DNNF";
constexpr std::size_t most_answers = 2;
constexpr std::size_t longest_text = 64 * 1024;
constexpr std::size_t most_answered = 256 * 1024;  // entries of a matrix: two answers fit in 8 MiB
constexpr std::uint32_t most_values = 4096;  // a child could write names for minutes of looking up

enum Kind : std::uint8_t { number_kind, text_kind, matrix_kind };
enum Status : std::uint8_t {
  values_status,
  not_implemented_status,
  exception_status,
  oversized_status
};

class Writer {
 public:
  template <typename T>
  void put(T number) {
    char raw[sizeof number];
    std::memcpy(raw, &number, sizeof number);
    bytes_.append(raw, sizeof number);
  }
  void put_text(std::string_view text) {
    text = text.substr(0, longest_text);
    put(static_cast<std::uint32_t>(text.size()));
    bytes_ += text;
  }
  void put_matrix(const Matrix& matrix) {
    put(std::uint64_t{matrix.rows()});
    put(std::uint64_t{matrix.cols()});
    for (const double entry : matrix.values()) put(entry);
  }
  void put_value(const Value& value) {
    put(static_cast<std::uint8_t>(value.index()));
    if (const auto* number = std::get_if<double>(&value)) put(*number);
    if (const auto* text = std::get_if<std::string>(&value)) put_text(*text);
    if (const auto* matrix = std::get_if<Matrix>(&value)) put_matrix(*matrix);
  }
  void put_values(const Values& values) {
    put(static_cast<std::uint32_t>(values.size()));
    for (const auto& [name, value] : values) {
      put_text(name);
      put_value(value);
    }
  }

  // What was put in so far, behind its mark and length.
  std::string frame(std::string_view mark) const {
    if (bytes_.size() > std::numeric_limits<std::uint32_t>::max())
      throw ProtocolError("a frame of " + std::to_string(bytes_.size()) + " bytes is too long");
    Writer head;
    head.put(static_cast<std::uint32_t>(bytes_.size()));
    std::string frame(mark);
    frame.reserve(mark.size() + head.bytes_.size() + bytes_.size());
    return frame.append(head.bytes_).append(bytes_);
  }

 private:
  std::string bytes_;
};

class Reader {
 public:
  // Reads from `at` on; what comes before is there so that errors name the right byte.
  explicit Reader(std::string_view bytes, std::size_t at = 0) : bytes_(bytes), at_(at) {}

  template <typename T>
  T take() {
    T number;
    std::memcpy(&number, take_bytes(sizeof number).data(), sizeof number);
    return number;
  }
  // A reader of the next frame's content, which this one passes over.
  Reader take_frame(std::string_view mark) {
    if (take_bytes(mark.size()) != mark) refuse("it doesn't begin as it should");
    const auto length = take<std::uint32_t>();
    const std::size_t begin = at_;
    take_bytes(length);
    return Reader(bytes_.substr(0, at_), begin);
  }
  std::string take_text() {
    const auto length = take<std::uint32_t>();
    if (length > longest_text) refuse("a text is too long");
    return std::string(take_bytes(length));
  }
  Matrix take_matrix() {
    const auto rows = take<std::uint64_t>();
    const auto cols = take<std::uint64_t>();
    const std::uint64_t fit = left() / sizeof(double);
    if (rows != 0 && cols > fit / rows) refuse("a matrix claims more entries than it has");
    if (rows == 0 && cols > longest_text) refuse("a matrix claims an impossible shape");
    if (cols == 0 && rows > longest_text) refuse("a matrix claims an impossible shape");
    Matrix matrix(rows, cols);
    const std::string_view raw = take_bytes(matrix.size() * sizeof(double));
    if (!raw.empty()) std::memcpy(matrix.data(), raw.data(), raw.size());
    return matrix;
  }
  Value take_value() {
    switch (take<std::uint8_t>()) {
      case number_kind:
        return take<double>();
      case text_kind:
        return take_text();
      case matrix_kind:
        return take_matrix();
      default:
        refuse("a value is of no known kind");
    }
  }
  Values take_values() {
    Values values;
    auto count = take<std::uint32_t>();
    if (count > most_values) refuse("there are too many values");
    for (; count > 0; --count) {
      std::string name = take_text();
      if (values.find(name) != nullptr) refuse("a name is there twice");
      values.add(std::move(name), take_value());
    }
    return values;
  }
  void expect_end() const {
    if (left() != 0) refuse(std::to_string(left()) + " more bytes follow");
  }
  [[noreturn]] void refuse(const std::string& why) const {
    throw ProtocolError("at byte " + std::to_string(at_) + ": " + why);
  }
  std::size_t at() const { return at_; }
  std::size_t left() const { return bytes_.size() - at_; }

 private:
  std::string_view take_bytes(std::size_t count) {
    if (count > left()) refuse("it ends too early");
    const std::string_view taken = bytes_.substr(at_, count);
    at_ += count;
    return taken;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
};

// Careful with a matrix whose numbers of rows and columns were overwritten.
bool is_oversized(const Matrix& matrix) {
  const auto [rows, cols] = matrix.shape();
  const std::size_t size = matrix.size();
  if (rows == 0 || cols == 0) return size != 0 || std::max(rows, cols) > longest_text;
  return size > most_answered || size % rows != 0 || size / rows != cols;
}

std::optional<OversizedAnswer> find_oversized(const Values& values) {
  for (const auto& [name, value] : values)
    if (const auto* matrix = std::get_if<Matrix>(&value))
      if (is_oversized(*matrix)) return OversizedAnswer{name, matrix->shape()};
  return std::nullopt;
}

void put_oversized(Writer& writer, const OversizedAnswer& oversized) {
  writer.put(std::uint8_t{oversized_status});
  writer.put_text(oversized.name);
  writer.put(std::uint64_t{oversized.shape.rows});
  writer.put(std::uint64_t{oversized.shape.cols});
}

void put_outcome(Writer& writer, const Answer& answer) {
  if (const auto* values = std::get_if<Values>(&answer)) {
    if (const auto oversized = find_oversized(*values)) return put_oversized(writer, *oversized);
    writer.put(std::uint8_t{values_status});
    writer.put_values(*values);
  } else if (const auto* oversized = std::get_if<OversizedAnswer>(&answer)) {
    put_oversized(writer, *oversized);
  } else if (const auto* missing = std::get_if<NotImplementedAnswer>(&answer)) {
    writer.put(std::uint8_t{not_implemented_status});
    writer.put_text(missing->exercise);
  } else if (const auto* exception = std::get_if<ExceptionAnswer>(&answer)) {
    writer.put(std::uint8_t{exception_status});
    writer.put_text(exception->type);
    writer.put_text(exception->what);
  }
}

Answer take_outcome(Reader& reader) {
  switch (reader.take<std::uint8_t>()) {
    case values_status: {
      Values values = reader.take_values();
      if (find_oversized(values)) reader.refuse("a matrix is too large for an answer");
      return values;
    }
    case not_implemented_status:
      return NotImplementedAnswer{reader.take_text()};
    case exception_status: {
      std::string type = reader.take_text();
      return ExceptionAnswer{std::move(type), reader.take_text()};
    }
    case oversized_status: {
      std::string name = reader.take_text();
      const auto rows = reader.take<std::uint64_t>();
      return OversizedAnswer{std::move(name), {rows, reader.take<std::uint64_t>()}};
    }
    default:
      reader.refuse("it has no known status");
  }
}

AnswerFrame take_answer(Reader& reader) {
  Reader content = reader.take_frame(answer_mark);
  AnswerFrame frame;
  frame.printed = content.take<std::uint64_t>();
  frame.answer = take_outcome(content);
  content.expect_end();
  return frame;
}

}  // namespace

ProtocolError::ProtocolError(const std::string& message) : std::runtime_error(message) {}

std::string encode_request(const Values& inputs) {
  Writer writer;
  writer.put_values(inputs);
  return writer.frame(request_mark);
}

std::string encode_answer(const AnswerFrame& frame) {
  Writer writer;
  writer.put(frame.printed);
  put_outcome(writer, frame.answer);
  return writer.frame(answer_mark);
}

std::array<char, 8> encode_refusal(std::uint32_t call) noexcept {
  std::array<char, 8> frame;
  std::memcpy(frame.data(), refusal_mark.data(), refusal_mark.size());
  std::memcpy(frame.data() + refusal_mark.size(), &call, sizeof call);
  return frame;
}

Values take_request(std::string_view& bytes) {
  Reader reader(bytes);
  Reader content = reader.take_frame(request_mark);
  Values values = content.take_values();
  content.expect_end();
  bytes.remove_prefix(reader.at());
  return values;
}

std::vector<AnswerFrame> decode_answers(std::string_view bytes) {
  Reader reader(bytes);
  std::vector<AnswerFrame> frames;
  while (reader.left() != 0 && frames.size() < most_answers) frames.push_back(take_answer(reader));
  reader.expect_end();
  return frames;
}

std::optional<AnswerFrame> first_answer(std::string_view bytes) {
  try {
    Reader reader(bytes);
    return take_answer(reader);
  } catch (const ProtocolError&) {
    return std::nullopt;
  }
}

std::optional<std::uint32_t> refused_call(std::string_view bytes) {
  std::uint32_t call = 0;
  const std::size_t length = refusal_mark.size() + sizeof call;
  if (bytes.size() < length) return std::nullopt;
  const std::string_view frame = bytes.substr(bytes.size() - length);
  if (!frame.starts_with(refusal_mark)) return std::nullopt;
  std::memcpy(&call, frame.data() + refusal_mark.size(), sizeof call);
  return call;
}

}  // namespace dnn

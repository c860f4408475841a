#include "grader/protocol.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace dnn {
namespace {

constexpr std::string_view request_mark = "DNNQ";
constexpr std::string_view answer_mark = "DNNA";
constexpr std::size_t longest_text = 64 * 1024;
constexpr std::uint32_t most_values = 4096;  // a child could write names for minutes of looking up

enum Kind : std::uint8_t { number_kind, text_kind, matrix_kind };
enum Status : std::uint8_t { values_status, not_implemented_status, exception_status };

class Writer {
 public:
  template <typename T>
  void put(T number) {
    char raw[sizeof number];
    std::memcpy(raw, &number, sizeof number);
    bytes_.append(raw, sizeof number);
  }
  void put_mark(std::string_view mark) { bytes_ += mark; }
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
  std::string bytes() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  template <typename T>
  T take() {
    T number;
    std::memcpy(&number, take_bytes(sizeof number).data(), sizeof number);
    return number;
  }
  void take_mark(std::string_view mark) {
    if (take_bytes(mark.size()) != mark) refuse("it doesn't begin as it should");
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

 private:
  std::size_t left() const { return bytes_.size() - at_; }
  std::string_view take_bytes(std::size_t count) {
    if (count > left()) refuse("it ends too early");
    const std::string_view taken = bytes_.substr(at_, count);
    at_ += count;
    return taken;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
};

}  // namespace

ProtocolError::ProtocolError(const std::string& message) : std::runtime_error(message) {}

std::string encode_request(const Values& inputs) {
  Writer writer;
  writer.put_mark(request_mark);
  writer.put_values(inputs);
  return writer.bytes();
}

Values decode_request(std::string_view bytes) {
  Reader reader(bytes);
  reader.take_mark(request_mark);
  Values values = reader.take_values();
  reader.expect_end();
  return values;
}

std::string encode_answer(const Answer& answer) {
  Writer writer;
  writer.put_mark(answer_mark);
  if (const auto* values = std::get_if<Values>(&answer)) {
    writer.put(std::uint8_t{values_status});
    writer.put_values(*values);
  } else if (const auto* missing = std::get_if<NotImplementedAnswer>(&answer)) {
    writer.put(std::uint8_t{not_implemented_status});
    writer.put_text(missing->exercise);
  } else if (const auto* exception = std::get_if<ExceptionAnswer>(&answer)) {
    writer.put(std::uint8_t{exception_status});
    writer.put_text(exception->type);
    writer.put_text(exception->what);
  }
  return writer.bytes();
}

Answer decode_answer(std::string_view bytes) {
  Reader reader(bytes);
  reader.take_mark(answer_mark);
  Answer answer;
  switch (reader.take<std::uint8_t>()) {
    case values_status:
      answer = reader.take_values();
      break;
    case not_implemented_status:
      answer = NotImplementedAnswer{reader.take_text()};
      break;
    case exception_status: {
      std::string type = reader.take_text();
      answer = ExceptionAnswer{std::move(type), reader.take_text()};
      break;
    }
    default:
      reader.refuse("it has no known status");
  }
  reader.expect_end();
  return answer;
}

}  // namespace dnn

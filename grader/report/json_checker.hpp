// For tests: whether a text is JSON.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dnn {

// A strict reader of RFC 8259: says where a text stops being JSON or UTF-8, or nothing.
class JsonChecker {
 public:
  explicit JsonChecker(std::string_view text) : text_(text) {}

  std::string complaint() {
    try {
      value();
      spaces();
      if (at_ != text_.size()) fail("more follows");
    } catch (const std::string& what) {
      return what + " at byte " + std::to_string(at_);
    }
    return "";
  }

 private:
  [[noreturn]] static void fail(const std::string& what) { throw what; }

  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  char take() {
    if (at_ == text_.size()) fail("it ends too early");
    return text_[at_++];
  }
  void expect(std::string_view word) {
    for (const char c : word)
      if (take() != c) fail("expected " + std::string(word));
  }
  void spaces() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') ++at_;
  }

  void value() {
    spaces();
    switch (peek()) {
      case '{':
        return list('{', '}', [this] { member(); });
      case '[':
        return list('[', ']', [this] { value(); });
      case '"':
        return string();
      case 't':
        return expect("true");
      case 'f':
        return expect("false");
      case 'n':
        return expect("null");
      default:
        return number();
    }
  }

  template <typename Item>
  void list(char open, char close, const Item& item) {
    expect({&open, 1});
    spaces();
    if (peek() == close) return expect({&close, 1});
    while (true) {
      item();
      spaces();
      if (peek() == close) return expect({&close, 1});
      expect(",");
    }
  }

  void member() {
    spaces();
    string();
    spaces();
    expect(":");
    value();
  }

  void digits() {
    if (!is_digit(peek())) fail("expected a digit");
    while (is_digit(peek())) ++at_;
  }
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

  void number() {
    if (peek() == '-') ++at_;
    if (peek() == '0')
      ++at_;
    else
      digits();
    if (peek() == '.') {
      ++at_;
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      ++at_;
      if (peek() == '+' || peek() == '-') ++at_;
      digits();
    }
  }

  void string() {
    expect("\"");
    while (peek() != '"') character();
    expect("\"");
  }

  void character() {
    const char c = take();
    if (c == '\\') return escape();
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20) fail("a control byte");
    if (byte >= 0x80) multi_byte(byte);
  }

  void escape() {
    const char c = take();
    if (std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos) return;
    if (c != 'u') fail("an unknown escape");
    for (int i = 0; i < 4; ++i)
      if (std::string_view("0123456789abcdefABCDEF").find(take()) == std::string_view::npos)
        fail("expected four hexadecimal digits");
  }

  void multi_byte(unsigned lead) {
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC0 || lead > 0xF7) fail("no UTF-8");
    std::uint32_t code = lead & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
      const auto byte = static_cast<unsigned char>(take());
      if ((byte & 0xC0U) != 0x80U) fail("no UTF-8");
      code = code << 6U | (byte & 0x3FU);
    }
    constexpr std::uint32_t smallest[] = {0, 0x80, 0x800, 0x10000};
    if (code < smallest[more] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
      fail("no UTF-8");
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace dnn

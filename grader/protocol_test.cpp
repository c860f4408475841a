#include "grader/protocol.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

#include "grader/test_support.hpp"

namespace dnn {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t longest_text = 64 * 1024;

// The bytes that two hexadecimal digits each stand for; spaces between them are free.
std::string bytes_of(const std::string& hex) {
  std::string digits;
  for (const char c : hex)
    if (c != ' ') digits += c;
  std::string bytes;
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
    bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
  return bytes;
}

template <typename T>
std::string raw(T number) {
  const char* first = reinterpret_cast<const char*>(&number);
  return {first, first + sizeof number};
}

std::string u32(std::uint32_t number) { return raw(number); }
std::string u64(std::uint64_t number) { return raw(number); }
std::string text(const std::string& content) {
  return u32(static_cast<std::uint32_t>(content.size())) + content;
}
std::string matrix(std::uint64_t rows, std::uint64_t cols, const std::string& entries = "") {
  return text("A") + '\2' + u64(rows) + u64(cols) + entries;
}
std::string request(std::uint32_t count, const std::string& values) {
  return "DNNQ" + u32(count) + values;
}

Values one(const std::string& name, Value value) {
  Values values;
  values.add(name, std::move(value));
  return values;
}

// Every kind of value, and matrices of every odd shape.
Values many() {
  Values values;
  values.add("A_prev", Matrix{{1.5, -2.0, 3.25}, {0.0, 1e300, -1e-300}});
  values.add("activation", "relu");
  values.add("learning_rate", 0.0075);
  values.add("caches[0].linear_cache.A", Matrix{{-0.0}});
  values.add("none", "");
  values.add("empty", Matrix());
  values.add("no rows", Matrix(0, 3));
  values.add("no columns", Matrix(3, 0));
  return values;
}

std::string request_error_of(const std::string& bytes) {
  return message_of<ProtocolError>([&] { decode_request(bytes); });
}

std::string answer_error_of(const std::string& bytes) {
  return message_of<ProtocolError>([&] { decode_answer(bytes); });
}

void expect_round_trip(const Values& values) {
  EXPECT_EQ(decode_request(encode_request(values)), values);
  EXPECT_EQ(decode_answer(encode_answer(values)), Answer(values));
}

// ---- what is written --------------------------------------------------------------------------

TEST(Protocol, ARequestIsTheDocumentedBytes) {
  if (std::endian::native != std::endian::little) GTEST_SKIP() << "the bytes are little-endian";
  Values values;
  values.add("x", 1.0);
  values.add("f", "relu");
  values.add("A", Matrix{{2.0, -2.0}});
  EXPECT_EQ(encode_request(values), bytes_of("44 4e 4e 51"           // DNNQ
                                             "03 00 00 00"           // three values
                                             "01 00 00 00 78 00"     // x, a number
                                             "000000000000f03f"      // 1.0
                                             "01 00 00 00 66 01"     // f, a text
                                             "04 00 00 00"           // of four bytes
                                             "72 65 6c 75"           // relu
                                             "01 00 00 00 41 02"     // A, a matrix
                                             "01 00 00 00 00000000"  // of one row
                                             "02 00 00 00 00000000"  // and two columns
                                             "0000000000000040"      // 2.0
                                             "00000000000000c0"));   // -2.0
}

TEST(Protocol, AnAnswerIsTheDocumentedBytes) {
  if (std::endian::native != std::endian::little) GTEST_SKIP() << "the bytes are little-endian";
  EXPECT_EQ(encode_answer(one("J", 1.0)), bytes_of("44 4e 4e 41 00"       // DNNA, values
                                                   "01 00 00 00"          // one
                                                   "01 00 00 00 4a 00"    // J, a number
                                                   "000000000000f03f"));  // 1.0
  EXPECT_EQ(encode_answer(NotImplementedAnswer{"dot"}), bytes_of("44 4e 4e 41 01"
                                                                 "03 00 00 00 64 6f 74"));
  EXPECT_EQ(encode_answer(ExceptionAnswer{"E", "no"}), bytes_of("44 4e 4e 41 02"
                                                                "01 00 00 00 45"
                                                                "02 00 00 00 6e 6f"));
}

// ---- what comes back --------------------------------------------------------------------------

TEST(Protocol, ValuesComeBackInTheirOrder) {
  expect_round_trip(many());
  EXPECT_EQ(decode_request(encode_request(many())).begin()->name, "A_prev");
}

TEST(Protocol, NoValuesComeBack) { expect_round_trip(Values()); }

TEST(Protocol, NumbersComeBackToTheLastBit) {
  expect_round_trip(one("x", 0.1));
  expect_round_trip(one("x", std::numeric_limits<double>::denorm_min()));
  expect_round_trip(one("x", std::numeric_limits<double>::max()));
  expect_round_trip(one("x", infinity));
  expect_round_trip(one("x", -infinity));
  EXPECT_TRUE(std::signbit(decode_request(encode_request(one("x", -0.0))).number("x")));
  EXPECT_TRUE(std::isnan(decode_request(encode_request(one("x", nan))).number("x")));
}

TEST(Protocol, TextsComeBackWithEveryByte) {
  expect_round_trip(one("t", ""));
  expect_round_trip(one("t", std::string("a\0\n\x1b\xff✓", 8)));
  expect_round_trip(one("", "a name may be empty too"));
}

TEST(Protocol, MatricesWithoutEntriesKeepTheirShape) {
  expect_round_trip(one("A", Matrix()));
  expect_round_trip(one("A", Matrix(0, 1)));
  expect_round_trip(one("A", Matrix(0, 5)));
  expect_round_trip(one("A", Matrix(5, 0)));
  expect_round_trip(one("A", Matrix(1, 0)));
}

TEST(Protocol, MatricesHoldWhateverADoubleHolds) {
  expect_round_trip(one("A", Matrix{{infinity, -infinity}, {0.1, -5e-324}}));
  const Values back = decode_request(encode_request(one("A", Matrix{{1.0, nan}})));
  EXPECT_EQ(back.matrix("A")(0, 0), 1.0);
  EXPECT_TRUE(std::isnan(back.matrix("A")(0, 1)));
}

TEST(Protocol, ALargeMatrixComesBack) {
  Matrix A(200, 300);
  for (std::size_t i = 0; i < A.size(); ++i) A.data()[i] = static_cast<double>(i) / 7.0;
  expect_round_trip(one("A", A));
}

TEST(Protocol, NotImplementedComesBack) {
  const NotImplementedAnswer answer{"linear_forward"};
  EXPECT_EQ(decode_answer(encode_answer(answer)), Answer(answer));
}

TEST(Protocol, AnExceptionComesBack) {
  const ExceptionAnswer answer{"ShapeError", "dot: (3, 4) and (5, 6)"};
  EXPECT_EQ(decode_answer(encode_answer(answer)), Answer(answer));
  EXPECT_EQ(decode_answer(encode_answer(ExceptionAnswer{})), Answer(ExceptionAnswer{}));
}

TEST(Protocol, ALongTextIsCutTo64KiB) {
  const ExceptionAnswer answer{"E", std::string(longest_text + 1, 'x')};
  EXPECT_EQ(decode_answer(encode_answer(answer)),
            Answer(ExceptionAnswer{"E", std::string(longest_text, 'x')}));
}

// ---- what is refused --------------------------------------------------------------------------

TEST(Protocol, RefusesEveryTruncation) {
  const std::string whole = encode_request(many());
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_THROW(decode_request(whole.substr(0, size)), ProtocolError) << size;
  for (const Answer& answer :
       {Answer(many()), Answer(NotImplementedAnswer{"f"}), Answer(ExceptionAnswer{"E", "no"})}) {
    const std::string bytes = encode_answer(answer);
    for (std::size_t size = 0; size < bytes.size(); ++size)
      EXPECT_THROW(decode_answer(bytes.substr(0, size)), ProtocolError) << size;
  }
}

TEST(Protocol, RefusesEveryAppendedByte) {
  for (int byte = 0; byte < 256; ++byte) {
    const char more = static_cast<char>(byte);
    EXPECT_THROW(decode_request(encode_request(many()) + more), ProtocolError);
    EXPECT_THROW(decode_answer(encode_answer(many()) + more), ProtocolError);
    EXPECT_THROW(decode_answer(encode_answer(NotImplementedAnswer{"f"}) + more), ProtocolError);
    EXPECT_THROW(decode_answer(encode_answer(ExceptionAnswer{"E", ""}) + more), ProtocolError);
  }
}

TEST(Protocol, TellsWhereItEndsTooEarly) {
  EXPECT_EQ(request_error_of(""), "at byte 0: it ends too early");
  EXPECT_EQ(request_error_of("DNNQ"), "at byte 4: it ends too early");
  EXPECT_EQ(request_error_of(request(1, "")), "at byte 8: it ends too early");
  EXPECT_EQ(request_error_of(request(1, u32(2) + "x")), "at byte 12: it ends too early");
}

TEST(Protocol, TellsHowMuchFollows) {
  EXPECT_EQ(request_error_of(request(0, "abc")), "at byte 8: 3 more bytes follow");
  EXPECT_EQ(answer_error_of(encode_answer(Values()) + "hello"), "at byte 9: 5 more bytes follow");
}

TEST(Protocol, RefusesAnotherBeginning) {
  EXPECT_EQ(request_error_of("hello, world"), "at byte 4: it doesn't begin as it should");
  EXPECT_EQ(answer_error_of("hello, world"), "at byte 4: it doesn't begin as it should");
}

TEST(Protocol, ARequestIsNoAnswer) {
  EXPECT_EQ(answer_error_of(encode_request(many())), "at byte 4: it doesn't begin as it should");
  EXPECT_EQ(request_error_of(encode_answer(many())), "at byte 4: it doesn't begin as it should");
}

TEST(Protocol, RefusesAnUnknownStatus) {
  EXPECT_EQ(answer_error_of("DNNA\3"), "at byte 5: it has no known status");
  EXPECT_EQ(answer_error_of("DNNA\xff"), "at byte 5: it has no known status");
}

TEST(Protocol, RefusesAnUnknownKind) {
  EXPECT_EQ(request_error_of(request(1, text("x") + '\3')),
            "at byte 14: a value is of no known kind");
}

TEST(Protocol, RefusesANameThatIsThereTwice) {
  const std::string x = text("x") + '\1' + text("a");
  EXPECT_EQ(request_error_of(request(2, x + x)), "at byte 24: a name is there twice");
  EXPECT_EQ(request_error_of(request(2, x + text("x") + '\0' + raw(1.0))),
            "at byte 24: a name is there twice");
}

TEST(Protocol, RefusesATextBeyond64KiB) {
  const auto with_text = [](std::size_t size) {
    return request(1, text("x") + '\1' + text(std::string(size, 'x')));
  };
  EXPECT_EQ(decode_request(with_text(longest_text)).text("x").size(), longest_text);
  EXPECT_EQ(request_error_of(with_text(longest_text + 1)), "at byte 18: a text is too long");
  EXPECT_EQ(request_error_of(request(1, u32(0xFFFFFFFF) + "x")), "at byte 12: a text is too long");
}

TEST(Protocol, RefusesMoreValuesThanThereAre) {
  EXPECT_EQ(request_error_of(request(2, text("x") + '\0' + raw(1.0))),
            "at byte 22: it ends too early");
}

long peak_kilobytes() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

TEST(Protocol, RefusesMatricesThatClaimMoreThanTheyHaveAndAllocatesNothing) {
  const std::string claims = "a matrix claims more entries than it has";
  const std::string eight = std::string(64, '\0');  // entries
  const long before = peak_kilobytes();
  EXPECT_EQ(request_error_of(request(1, matrix(1'000'000'000, 1'000'000'000, eight))),
            "at byte 30: " + claims);
  const std::uint64_t square = std::uint64_t{1} << 32;  // whose product is 0 in 64 bits
  EXPECT_EQ(request_error_of(request(1, matrix(square, square, eight))), "at byte 30: " + claims);
  EXPECT_EQ(request_error_of(request(1, matrix(std::uint64_t{1} << 61, 8))),  // and 2^64 bytes
            "at byte 30: " + claims);
  EXPECT_EQ(request_error_of(request(1, matrix(~std::uint64_t{0}, ~std::uint64_t{0}))),
            "at byte 30: " + claims);
  EXPECT_EQ(request_error_of(request(1, matrix(1U << 14, 1U << 13, eight))),  // 1 GiB
            "at byte 30: " + claims);
  EXPECT_EQ(request_error_of(request(1, matrix(3, 3, eight))), "at byte 30: " + claims);
  EXPECT_LT(peak_kilobytes() - before, 64 * 1024);
}

TEST(Protocol, RefusesImpossibleShapesWithoutEntries) {
  const std::uint64_t most = ~std::uint64_t{0};
  EXPECT_EQ(request_error_of(request(1, matrix(0, most))),
            "at byte 30: a matrix claims an impossible shape");
  EXPECT_EQ(request_error_of(request(1, matrix(most, 0))),
            "at byte 30: a matrix claims an impossible shape");
}

TEST(Protocol, RefusesAHugeCountOfValues) {
  EXPECT_EQ(request_error_of(request(0xFFFFFFFF, "")), "at byte 8: there are too many values");
}

// A child can write some MiB; looking for twins among so many names would take minutes.
TEST(Protocol, RefusesMoreThan4096Values) {
  const auto with_values = [](std::uint32_t count) {
    std::string values;
    for (std::uint32_t i = 0; i < count; ++i) values += text(std::to_string(i)) + '\1' + text("");
    return request(count, values);
  };
  EXPECT_EQ(decode_request(with_values(4096)).size(), 4096U);
  EXPECT_EQ(request_error_of(with_values(4097)), "at byte 8: there are too many values");
}

// ---- mutations --------------------------------------------------------------------------------

class Mutator {
 public:
  std::string mutated(std::string bytes) {
    for (std::size_t times = 1 + below(3); times > 0; --times) mutate(bytes);
    return bytes;
  }

  std::size_t below(std::size_t limit) { return random_() % limit; }

 private:
  void mutate(std::string& bytes) {
    const std::size_t at = below(bytes.size() + 1);
    const std::size_t length = std::min(below(16), bytes.size() - at);
    switch (below(6)) {
      case 0:
        bytes.resize(at);
        break;
      case 1:
        bytes.insert(at, 1, static_cast<char>(random_()));
        break;
      case 2:
        bytes.erase(at, length);
        break;
      case 3:
        bytes.insert(at, bytes.substr(at, length));
        break;
      case 4:
        if (at < bytes.size()) bytes[at] = static_cast<char>(random_());
        break;
      default:
        if (at < bytes.size()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
    }
  }

  std::mt19937 random_;  // its default seed: the same mutations everywhere
};

// What decodes must have been the only way to write it down.
TEST(Protocol, MutatedBytesDecodeOrAreAProtocolError) {
  const std::string frames[] = {encode_request(many()), encode_answer(many()),
                                encode_answer(one("A", Matrix{{1.0, 2.0}, {3.0, 4.0}})),
                                encode_answer(NotImplementedAnswer{"linear_forward"}),
                                encode_answer(ExceptionAnswer{"ShapeError", "dot: (3, 4)"})};
  Mutator mutator;
  int decoded = 0;
  for (int turn = 0; turn < 200'000; ++turn) {
    const std::size_t which = mutator.below(std::size(frames));
    const std::string bytes = mutator.mutated(frames[which]);
    try {
      const std::string back =
          which == 0 ? encode_request(decode_request(bytes)) : encode_answer(decode_answer(bytes));
      ++decoded;
      ASSERT_EQ(back, bytes) << "mutation " << turn;
    } catch (const ProtocolError&) {
    }
  }
  EXPECT_GT(decoded, 10'000);
  EXPECT_LT(decoded, 190'000);
}

}  // namespace
}  // namespace dnn

#include "grader/protocol.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

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
std::string framed(const std::string& mark, const std::string& content) {
  return mark + text(content);
}
std::string request(std::uint32_t count, const std::string& values) {
  return framed("DNNQ", u32(count) + values);
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

// The first request that is there.
Values decode_request(std::string_view bytes) { return take_request(bytes); }

std::string encoded(const Answer& answer) { return encode_answer({answer, 12}); }

std::string refusal(std::uint32_t call) {
  const auto frame = encode_refusal(call);
  return {frame.begin(), frame.end()};
}

// The one answer that is there.
Answer decode_answer(std::string_view bytes) { return decode_answers(bytes).at(0).answer; }

std::string request_error_of(const std::string& bytes) {
  return message_of<ProtocolError>([&] { decode_request(bytes); });
}

std::string answer_error_of(const std::string& bytes) {
  return message_of<ProtocolError>([&] { decode_answers(bytes); });
}

void expect_round_trip(const Values& values) {
  EXPECT_EQ(decode_request(encode_request(values)), values);
  EXPECT_EQ(decode_answer(encoded(values)), Answer(values));
}

// ---- what is written --------------------------------------------------------------------------

TEST(Protocol, ARequestIsTheDocumentedBytes) {
  if (std::endian::native != std::endian::little) GTEST_SKIP() << "the bytes are little-endian";
  Values values;
  values.add("x", 1.0);
  values.add("f", "relu");
  values.add("A", Matrix{{2.0, -2.0}});
  EXPECT_EQ(encode_request(values), bytes_of("44 4e 4e 51"           // DNNQ
                                             "46 00 00 00"           // 70 bytes
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
  EXPECT_EQ(encoded(one("J", 1.0)), bytes_of("44 4e 4e 41"           // DNNA
                                             "1b 00 00 00"           // 27 bytes
                                             "0c 00 00 00 00000000"  // 12 bytes printed
                                             "00"                    // values
                                             "01 00 00 00"           // one
                                             "01 00 00 00 4a 00"     // J, a number
                                             "000000000000f03f"));   // 1.0
  EXPECT_EQ(encoded(NotImplementedAnswer{"dot"}), bytes_of("44 4e 4e 41 10 00 00 00"
                                                           "0c 00 00 00 00000000 01"
                                                           "03 00 00 00 64 6f 74"));
  EXPECT_EQ(encoded(ExceptionAnswer{"E", "no"}), bytes_of("44 4e 4e 41 14 00 00 00"
                                                          "0c 00 00 00 00000000 02"
                                                          "01 00 00 00 45"
                                                          "02 00 00 00 6e 6f"));
}

TEST(Protocol, ARefusalIsTheDocumentedBytes) {
  if (std::endian::native != std::endian::little) GTEST_SKIP() << "the bytes are little-endian";
  EXPECT_EQ(refusal(0x01020304), bytes_of("44 4e 4e 46 04 03 02 01"));
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
  EXPECT_EQ(decode_answer(encoded(answer)), Answer(answer));
}

TEST(Protocol, AnExceptionComesBack) {
  const ExceptionAnswer answer{"ShapeError", "dot: (3, 4) and (5, 6)"};
  EXPECT_EQ(decode_answer(encoded(answer)), Answer(answer));
  EXPECT_EQ(decode_answer(encoded(ExceptionAnswer{})), Answer(ExceptionAnswer{}));
}

TEST(Protocol, AMatrixBeyond256KiEntriesIsDescribed) {
  EXPECT_EQ(decode_answer(encoded(one("A", Matrix(512, 512)))), Answer(one("A", Matrix(512, 512))));
  EXPECT_EQ(decode_answer(encoded(one("A", Matrix(512, 513)))),
            Answer(OversizedAnswer{"A", {512, 513}}));
  EXPECT_EQ(decode_answer(encoded(one("A", Matrix(0, longest_text + 1)))),
            Answer(OversizedAnswer{"A", {0, longest_text + 1}}));
  EXPECT_EQ(decode_request(encode_request(one("A", Matrix(512, 513)))), one("A", Matrix(512, 513)));
}

// A student's file can overwrite what a matrix says of itself.
TEST(Protocol, AMatrixWithAShapeThatIsNotItsOwnIsDescribed) {
  const auto claiming = [](std::size_t rows, std::size_t cols) {
    Matrix matrix(2, 3);
    const std::size_t shape[] = {rows, cols};
    std::memcpy(static_cast<void*>(&matrix), shape, sizeof shape);
    return decode_answer(encoded(one("A", matrix)));
  };
  const std::size_t square = std::size_t{1} << 32;  // whose product is 0
  EXPECT_EQ(claiming(2, 3), Answer(one("A", Matrix(2, 3))));
  EXPECT_EQ(claiming(square, square), Answer(OversizedAnswer{"A", {square, square}}));
  EXPECT_EQ(claiming(1'000'000'000, 1'000'000'000),
            Answer(OversizedAnswer{"A", {1'000'000'000, 1'000'000'000}}));
  EXPECT_EQ(claiming(0, 0), Answer(OversizedAnswer{"A", {0, 0}}));
  EXPECT_EQ(claiming(4, 1), Answer(OversizedAnswer{"A", {4, 1}}));
}

TEST(Protocol, ALongTextIsCutTo64KiB) {
  const ExceptionAnswer answer{"E", std::string(longest_text + 1, 'x')};
  EXPECT_EQ(decode_answer(encoded(answer)),
            Answer(ExceptionAnswer{"E", std::string(longest_text, 'x')}));
}

TEST(Protocol, RequestsAreTakenOffOneByOne) {
  const std::string input = encode_request(many()) + encode_request(one("x", 1.0));
  std::string_view left = input;
  EXPECT_EQ(take_request(left), many());
  EXPECT_EQ(take_request(left), one("x", 1.0));
  EXPECT_EQ(left, "");
}

TEST(Protocol, AnswersComeBackWithWhatWasPrinted) {
  const AnswerFrame first{many(), 7};
  const AnswerFrame second{ExceptionAnswer{"E", "no"}, ~std::uint64_t{0}};
  const std::string bytes = encode_answer(first) + encode_answer(second);
  EXPECT_EQ(decode_answers(bytes), (std::vector<AnswerFrame>{first, second}));
  EXPECT_EQ(decode_answers(encode_answer(first)), (std::vector<AnswerFrame>{first}));
  EXPECT_EQ(decode_answers(""), std::vector<AnswerFrame>());
}

TEST(Protocol, TheFirstAnswerCountsWhateverFollows) {
  const AnswerFrame first{many(), 7};
  const std::string bytes = encode_answer(first);
  EXPECT_EQ(first_answer(bytes), first);
  EXPECT_EQ(first_answer(bytes + "hello"), first);
  EXPECT_EQ(first_answer(bytes + refusal(41)), first);
  EXPECT_EQ(first_answer(bytes.substr(0, bytes.size() - 1)), std::nullopt);
  EXPECT_EQ(first_answer("hello" + bytes), std::nullopt);
  EXPECT_EQ(first_answer(""), std::nullopt);
}

TEST(Protocol, ARefusalIsTheEndOfWhatWasWritten) {
  EXPECT_EQ(refused_call(refusal(41)), 41U);
  EXPECT_EQ(refused_call(refusal(0xFFFFFFFF)), 0xFFFFFFFFU);
  EXPECT_EQ(refused_call(encoded(many()) + refusal(41)), 41U);
  EXPECT_EQ(refused_call(encoded(many()).substr(0, 20) + refusal(41)), 41U);
  EXPECT_EQ(refused_call(refusal(41) + refusal(57)), 57U);
  EXPECT_EQ(refused_call(refusal(41) + "!"), std::nullopt);
  EXPECT_EQ(refused_call(refusal(41).substr(0, 7)), std::nullopt);
  EXPECT_EQ(refused_call(encoded(many())), std::nullopt);
  EXPECT_EQ(refused_call(""), std::nullopt);
}

// ---- what is refused --------------------------------------------------------------------------

const Answer every_answer[] = {many(), NotImplementedAnswer{"f"}, ExceptionAnswer{"E", "no"},
                               OversizedAnswer{"A", {70'000, 0}}};

TEST(Protocol, RefusesEveryTruncation) {
  const std::string whole = encode_request(many());
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_THROW(decode_request(whole.substr(0, size)), ProtocolError) << size;
  for (const Answer& answer : every_answer) {
    const std::string bytes = encoded(answer);
    for (std::size_t size = 1; size < bytes.size(); ++size) {
      EXPECT_THROW(decode_answers(bytes.substr(0, size)), ProtocolError) << size;
      EXPECT_THROW(decode_answers(bytes + bytes.substr(0, size)), ProtocolError) << size;
    }
  }
}

TEST(Protocol, RefusesEveryAppendedByte) {
  for (int byte = 0; byte < 256; ++byte)
    for (const Answer& answer : every_answer) {
      const std::string bytes = encoded(answer);
      EXPECT_THROW(decode_answers(bytes + static_cast<char>(byte)), ProtocolError);
      EXPECT_THROW(decode_answers(bytes + bytes + static_cast<char>(byte)), ProtocolError);
    }
}

TEST(Protocol, RefusesAThirdAnswer) {
  const std::string bytes = encoded(Values());
  EXPECT_EQ(answer_error_of(bytes + bytes + bytes), "at byte 42: 21 more bytes follow");
}

TEST(Protocol, RefusesAFrameThatIsLongerThanItsContent) {
  EXPECT_EQ(request_error_of(framed("DNNQ", u32(0) + "abc")), "at byte 12: 3 more bytes follow");
  EXPECT_EQ(answer_error_of(framed("DNNA", u64(0) + '\0' + u32(0) + "hello")),
            "at byte 21: 5 more bytes follow");
}

// Though what it lacks may lie behind it.
TEST(Protocol, RefusesAFrameThatIsShorterThanItsContent) {
  EXPECT_EQ(request_error_of("DNNQ" + u32(3) + u32(0)), "at byte 8: it ends too early");
  EXPECT_EQ(answer_error_of("DNNA" + u32(9) + u64(0) + '\0' + u32(0)),
            "at byte 17: it ends too early");
}

TEST(Protocol, TellsWhereItEndsTooEarly) {
  EXPECT_EQ(request_error_of(""), "at byte 0: it ends too early");
  EXPECT_EQ(request_error_of("DNNQ"), "at byte 4: it ends too early");
  EXPECT_EQ(request_error_of("DNNQ" + u32(1)), "at byte 8: it ends too early");
  EXPECT_EQ(request_error_of("DNNQ" + u32(0xFFFFFFFF) + "x"), "at byte 8: it ends too early");
  EXPECT_EQ(request_error_of(request(1, "")), "at byte 12: it ends too early");
  EXPECT_EQ(request_error_of(request(1, u32(2) + "x")), "at byte 16: it ends too early");
}

TEST(Protocol, TellsWhichByteOfASecondAnswerIsWrong) {
  EXPECT_EQ(answer_error_of(encoded(Values()) + framed("DNNA", u64(0) + '\4')),
            "at byte 38: it has no known status");
}

TEST(Protocol, TellsHowMuchFollows) {
  EXPECT_EQ(answer_error_of(encoded(Values()) + encoded(Values()) + "hello"),
            "at byte 42: 5 more bytes follow");
}

TEST(Protocol, RefusesAnotherBeginning) {
  EXPECT_EQ(request_error_of("hello, world"), "at byte 4: it doesn't begin as it should");
  EXPECT_EQ(answer_error_of("hello, world"), "at byte 4: it doesn't begin as it should");
  EXPECT_EQ(answer_error_of(refusal(41)), "at byte 4: it doesn't begin as it should");
}

TEST(Protocol, ARequestIsNoAnswer) {
  EXPECT_EQ(answer_error_of(encode_request(many())), "at byte 4: it doesn't begin as it should");
  EXPECT_EQ(request_error_of(encoded(many())), "at byte 4: it doesn't begin as it should");
}

TEST(Protocol, RefusesAnAnswerThatShouldHaveBeenDescribed) {
  const std::string entries((512 * 512 + 512) * sizeof(double), '\0');
  const std::string content = u64(0) + '\0' + u32(1) + matrix(513, 512, entries);
  EXPECT_EQ(answer_error_of(framed("DNNA", content)),
            "at byte 2101291: a matrix is too large for an answer");
}

TEST(Protocol, RefusesAnUnknownStatus) {
  EXPECT_EQ(answer_error_of(framed("DNNA", u64(0) + '\4')), "at byte 17: it has no known status");
  EXPECT_EQ(answer_error_of(framed("DNNA", u64(0) + '\xff')), "at byte 17: it has no known status");
}

TEST(Protocol, RefusesAnUnknownKind) {
  EXPECT_EQ(request_error_of(request(1, text("x") + '\3')),
            "at byte 18: a value is of no known kind");
}

TEST(Protocol, RefusesANameThatIsThereTwice) {
  const std::string x = text("x") + '\1' + text("a");
  EXPECT_EQ(request_error_of(request(2, x + x)), "at byte 28: a name is there twice");
  EXPECT_EQ(request_error_of(request(2, x + text("x") + '\0' + raw(1.0))),
            "at byte 28: a name is there twice");
}

TEST(Protocol, RefusesATextBeyond64KiB) {
  const auto with_text = [](std::size_t size) {
    return request(1, text("x") + '\1' + text(std::string(size, 'x')));
  };
  EXPECT_EQ(decode_request(with_text(longest_text)).text("x").size(), longest_text);
  EXPECT_EQ(request_error_of(with_text(longest_text + 1)), "at byte 22: a text is too long");
  EXPECT_EQ(request_error_of(request(1, u32(0xFFFFFFFF) + "x")), "at byte 16: a text is too long");
}

TEST(Protocol, RefusesMoreValuesThanThereAre) {
  EXPECT_EQ(request_error_of(request(2, text("x") + '\0' + raw(1.0))),
            "at byte 26: it ends too early");
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
            "at byte 34: " + claims);
  const std::uint64_t square = std::uint64_t{1} << 32;  // whose product is 0 in 64 bits
  EXPECT_EQ(request_error_of(request(1, matrix(square, square, eight))), "at byte 34: " + claims);
  EXPECT_EQ(request_error_of(request(1, matrix(std::uint64_t{1} << 61, 8))),  // and 2^64 bytes
            "at byte 34: " + claims);
  EXPECT_EQ(request_error_of(request(1, matrix(~std::uint64_t{0}, ~std::uint64_t{0}))),
            "at byte 34: " + claims);
  EXPECT_EQ(request_error_of(request(1, matrix(1U << 14, 1U << 13, eight))),  // 1 GiB
            "at byte 34: " + claims);
  EXPECT_EQ(request_error_of(request(1, matrix(3, 3, eight))), "at byte 34: " + claims);
  EXPECT_LT(peak_kilobytes() - before, 64 * 1024);
}

TEST(Protocol, RefusesImpossibleShapesWithoutEntries) {
  const std::uint64_t most = ~std::uint64_t{0};
  EXPECT_EQ(request_error_of(request(1, matrix(0, most))),
            "at byte 34: a matrix claims an impossible shape");
  EXPECT_EQ(request_error_of(request(1, matrix(most, 0))),
            "at byte 34: a matrix claims an impossible shape");
}

TEST(Protocol, RefusesAHugeCountOfValues) {
  EXPECT_EQ(request_error_of(request(0xFFFFFFFF, "")), "at byte 12: there are too many values");
}

// A child can write some MiB; looking for twins among so many names would take minutes.
TEST(Protocol, RefusesMoreThan4096Values) {
  const auto with_values = [](std::uint32_t count) {
    std::string values;
    for (std::uint32_t i = 0; i < count; ++i) values += text(std::to_string(i)) + '\1' + text("");
    return request(count, values);
  };
  EXPECT_EQ(decode_request(with_values(4096)).size(), 4096U);
  EXPECT_EQ(request_error_of(with_values(4097)), "at byte 12: there are too many values");
}

}  // namespace
}  // namespace dnn

#include "grader/text.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "grader/errors.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

using Lines = std::vector<std::string>;

std::string read_error_of(const std::filesystem::path& file) {
  return message_of<InputError>([&] { read_text_file(file); });
}

std::string repeated(const std::string& text, std::size_t count) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i) result += text;
  return result;
}

TEST(LinesOf, SplitsAtLineEnds) { EXPECT_EQ(lines_of("one\ntwo\n"), (Lines{"one", "two"})); }

TEST(LinesOf, ALastLineNeedsNoEnd) { EXPECT_EQ(lines_of("one\ntwo"), (Lines{"one", "two"})); }

TEST(LinesOf, KeepsEmptyLines) { EXPECT_EQ(lines_of("\none\n\n"), (Lines{"", "one", ""})); }

TEST(LinesOf, EmptyTextHasNone) { EXPECT_EQ(lines_of(""), Lines{}); }

TEST(LinesOf, TakesLineEndsOfWindows) {
  EXPECT_EQ(lines_of("one\r\n\r\ntwo\rthree\r\n"), (Lines{"one", "", "two\rthree"}));
}

TEST(ReadTextFile, GivesEveryByte) {
  const TemporaryFolder folder;
  const std::string bytes("a\0b\r\n\xff", 6);
  write_text(folder / "file", bytes);
  EXPECT_EQ(read_text_file(folder / "file"), bytes);
}

TEST(ReadTextFile, AnEmptyFileIsEmptyText) {
  const TemporaryFolder folder;
  write_text(folder / "file", "");
  EXPECT_EQ(read_text_file(folder / "file"), "");
}

TEST(ReadTextFile, AMissingFileIsAnInputError) {
  EXPECT_EQ(read_error_of("/no/such/file.cpp"),
            "/no/such/file.cpp: can't be read; is it there, and yours to read?");
}

TEST(ReadTextFile, AFolderIsAnInputError) {
  const TemporaryFolder folder;
  EXPECT_EQ(read_error_of(folder.path()), folder.path().string() + ": is a folder");
}

TEST(ReadTextFile, APipeIsAnInputErrorAndNothingWaits) {
  const TemporaryFolder folder;
  const std::filesystem::path pipe = folder / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  EXPECT_EQ(read_error_of(pipe), pipe.string() + ": is not an ordinary file");
}

TEST(ReadTextFile, AFileOfSomebodyElseIsAnInputError) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read every file";
  const TemporaryFolder folder;
  const std::filesystem::path file = folder / "file";
  write_text(file, "text");
  std::filesystem::permissions(file, std::filesystem::perms::none);
  EXPECT_EQ(read_error_of(file),
            file.string() + ": can't be read; is it there, and yours to read?");
}

TEST(Escaped, LeavesOrdinaryTextAlone) {
  EXPECT_EQ(escaped("W1 (3, 4) = 0.5 ~ \\ \" ✓ é"), "W1 (3, 4) = 0.5 ~ \\ \" ✓ é");
}

TEST(Escaped, ShowsControlBytesAsTheirNumber) {
  EXPECT_EQ(escaped("\x1b[31mred\x07"), "\\x1b[31mred\\x07");
  EXPECT_EQ(escaped("\b\r\x7f"), "\\x08\\x0d\\x7f");
  EXPECT_EQ(escaped(std::string_view("\0", 1)), "\\x00");
}

TEST(Escaped, ShowsLineEndsAndTabsTooUnlessTheyAreKept) {
  EXPECT_EQ(escaped("a\n\tb"), "a\\x0a\\x09b");
  EXPECT_EQ(escaped("a\n\tb\r\x1b", true), "a\n\tb\\x0d\\x1b");
}

TEST(Escaped, ShowsBytesThatAreNoUtf8) {
  EXPECT_EQ(escaped("a\xff"
                    "b\x80"),
            "a\\xffb\\x80");
  EXPECT_EQ(escaped("\xe2\x9c"), "\\xe2\\x9c");
}

TEST(Escaped, ShowsTheControlCharactersBeyondAscii) {
  EXPECT_EQ(escaped("\xc2\x9b"
                    "31m"),
            "\\xc2\\x9b31m");  // CSI, as ESC [
  EXPECT_EQ(escaped("\u00a0"), "\u00a0");
}

TEST(InQuotes, PutsQuotesAroundAndEscapes) {
  EXPECT_EQ(in_quotes("relu"), "\"relu\"");
  EXPECT_EQ(in_quotes(""), "\"\"");
  EXPECT_EQ(in_quotes("re\nlu"), "\"re\\x0alu\"");
}

TEST(InQuotes, ShortensBeyond200Characters) {
  EXPECT_EQ(in_quotes(std::string(200, 'a')), '"' + std::string(200, 'a') + '"');
  EXPECT_EQ(in_quotes(std::string(201, 'a')), '"' + std::string(197, 'a') + "...\"");
}

TEST(InQuotes, CountsCharactersNotBytes) {
  EXPECT_EQ(in_quotes(repeated("é", 200)), '"' + repeated("é", 200) + '"');
  EXPECT_EQ(in_quotes(repeated("é", 201)), '"' + repeated("é", 197) + "...\"");
}

TEST(EditDistance, CountsWhatIsAddedTakenAwayOrChanged) {
  EXPECT_EQ(edit_distance("", ""), 0U);
  EXPECT_EQ(edit_distance("SHAPE", ""), 5U);
  EXPECT_EQ(edit_distance("", "SHAPE"), 5U);
  EXPECT_EQ(edit_distance("shap", "shape"), 1U);
  EXPECT_EQ(edit_distance("froward", "forward"), 1U) << "swapped";
  EXPECT_EQ(edit_distance("hnit", "fit"), 2U);
}

std::string nearest_of(const std::string& typed) {
  NearestName nearest(typed);
  for (const char* known : {"fit", "hint", "predict", "linear_forward", "linear_backward"})
    nearest.compare(known, known);
  return nearest.suggestion();
}

TEST(NearestName, OfAShortNameOnlyOneLetterMayDiffer) {
  EXPECT_EQ(nearest_of("hnit"), "hint");
  EXPECT_EQ(nearest_of("ft"), "fit");
  EXPECT_EQ(nearest_of("quit"), "");
  EXPECT_EQ(nearest_of("foo"), "");
  EXPECT_EQ(nearest_of("linaer_forwrd"), "linear_forward");
}

TEST(NearestName, OrItIsTheBeginningOfOneName) {
  EXPECT_EQ(nearest_of("pre"), "predict");
  EXPECT_EQ(nearest_of("linear_for"), "linear_forward");
  EXPECT_EQ(nearest_of("linear_"), "") << "of two";
  EXPECT_EQ(nearest_of(""), "");
}

}  // namespace
}  // namespace dnn

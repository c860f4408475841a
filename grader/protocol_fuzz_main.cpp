// Sends mutated requests and answers through every decoder of the protocol. Each must decode, or
// throw ProtocolError, soon; what decodes must have been the only way to write it down.
#include <time.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "grader/protocol.hpp"
#include "grader/protocol_mutator.hpp"

namespace dnn {
namespace {

constexpr double slowest_allowed = 1.0;  // seconds; 4096 names take some hundredths

constexpr const char* usage = R"(protocol_fuzz [--frames N] [--seconds S] [--seed N]

Sends mutated requests and answers through every decoder of the grader's protocol.

  --frames N   stops after N of them; a million when neither this nor --seconds is given
  --seconds S  stops after S seconds
  --seed N     chooses the mutations; 1 when not given. The same seed makes the same ones

Exit code: 0 all is well; 1 a decoder did what it must not; 2 wrong usage.
)";

struct Options {
  std::uint64_t frames = std::numeric_limits<std::uint64_t>::max();
  std::uint64_t seconds = std::numeric_limits<std::uint64_t>::max();
  std::uint64_t seed = 1;
  bool help = false;
};

struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// A decoder did what it must not.
struct Violation : std::runtime_error {
  using std::runtime_error::runtime_error;
};

Options parse(const std::vector<std::string>& arguments) {
  Options options;
  bool is_bounded = false;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const auto number = [&] {
      const std::string text = i + 1 < arguments.size() ? arguments[++i] : "";
      std::uint64_t value = 0;
      const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
      if (error != std::errc() || end != text.data() + text.size())
        throw UsageError(argument + " takes a whole number");
      return value;
    };
    if (argument == "--help") {
      options.help = true;
    } else if (argument == "--seed") {
      options.seed = number();
    } else if (argument == "--frames") {
      options.frames = number();
      is_bounded = true;
    } else if (argument == "--seconds") {
      options.seconds = number();
      is_bounded = true;
    } else {
      throw UsageError("unknown argument " + argument + "; --help lists them");
    }
  }
  if (!is_bounded) options.frames = 1'000'000;
  return options;
}

double seconds_on(clockid_t clock) {
  timespec time{};
  ::clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// ---- what must hold -----------------------------------------------------------------------------

void require(bool holds, const char* otherwise) {
  if (!holds) throw Violation(otherwise);
}

// Each takes the bytes apart and puts them together again. False where it refuses them.
bool decodes_as_requests(const std::string& bytes) {
  std::string again;
  try {
    for (std::string_view left = bytes; !left.empty();) again += encode_request(take_request(left));
  } catch (const ProtocolError&) {
    return false;
  }
  require(again == bytes, "requests are other bytes when encoded again");
  return true;
}

bool decodes_as_answers(const std::string& bytes) {
  std::vector<AnswerFrame> frames;
  try {
    frames = decode_answers(bytes);
  } catch (const ProtocolError&) {
    return false;
  }
  std::string again;
  for (const AnswerFrame& frame : frames) again += encode_answer(frame);
  require(frames.size() <= 2, "there are more than two answers");
  require(again == bytes, "answers are other bytes when encoded again");
  return true;
}

void check_first_answer(const std::string& bytes, bool all_decode) {
  const std::optional<AnswerFrame> first = first_answer(bytes);
  if (first)
    require(bytes.starts_with(encode_answer(*first)), "the first answer is not the beginning");
  else
    require(!all_decode || bytes.empty(), "the first of the answers is missing");
}

void check_refusal(const std::string& bytes) {
  const std::optional<std::uint32_t> call = refused_call(bytes);
  if (!call) return;
  const auto frame = encode_refusal(*call);
  require(bytes.ends_with(std::string_view(frame.data(), frame.size())),
          "the refusal is not the end");
}

// Whether any decoder took the bytes.
bool check(const std::string& bytes) {
  const bool requests = decodes_as_requests(bytes);
  const bool answers = decodes_as_answers(bytes);
  check_first_answer(bytes, answers);
  check_refusal(bytes);
  return requests || answers;
}

struct Summary {
  std::uint64_t frames = 0;
  std::uint64_t decoded = 0;
  double slowest = 0.0;  // seconds of processor time
};

void fuzz(const Options& options, Summary& summary) {
  mutations::Mutator mutator(options.seed);
  const double end = seconds_on(CLOCK_MONOTONIC) + static_cast<double>(options.seconds);
  while (summary.frames < options.frames && seconds_on(CLOCK_MONOTONIC) < end) {
    const std::string bytes = mutator.next();
    ++summary.frames;
    const double began = seconds_on(CLOCK_PROCESS_CPUTIME_ID);
    if (check(bytes)) ++summary.decoded;
    summary.slowest = std::max(summary.slowest, seconds_on(CLOCK_PROCESS_CPUTIME_ID) - began);
    require(summary.slowest <= slowest_allowed, "it took longer than a second");
  }
}

int run(const Options& options) {
  Summary summary;
  const double began = seconds_on(CLOCK_MONOTONIC);
  try {
    fuzz(options, summary);
  } catch (const std::exception& violation) {
    std::printf("protocol_fuzz: %s\nto see it again: --seed %ju --frames %ju\n", violation.what(),
                static_cast<std::uintmax_t>(options.seed),
                static_cast<std::uintmax_t>(summary.frames));
    return 1;
  }
  std::printf("%ju frames, %ju decoded, %ju refused, %.1f s, slowest %.1f ms\n",
              static_cast<std::uintmax_t>(summary.frames),
              static_cast<std::uintmax_t>(summary.decoded),
              static_cast<std::uintmax_t>(summary.frames - summary.decoded),
              seconds_on(CLOCK_MONOTONIC) - began, summary.slowest * 1e3);
  return 0;
}

int guarded_main(const std::vector<std::string>& arguments) {
  try {
    const Options options = parse(arguments);
    if (!options.help) return run(options);
    std::fputs(usage, stdout);
    return 0;
  } catch (const UsageError& error) {
    std::fprintf(stderr, "protocol_fuzz: %s\n", error.what());
    return 2;
  }
}

}  // namespace
}  // namespace dnn

int main(int argc, char** argv) { return dnn::guarded_main({argv + 1, argv + argc}); }

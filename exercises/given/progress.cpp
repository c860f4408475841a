#include "given/progress.hpp"

#include <charconv>
#include <chrono>
#include <cmath>
#include <ostream>
#include <string>
#include <utility>

#include "given/messages.hpp"

namespace dnn {
namespace {

volatile std::sig_atomic_t was_pressed = 0;

void note_ctrl_c(int) { was_pressed = 1; }

// The shortest decimal that reads back as the same double.
std::string shortest(double number) {
  char text[32];
  return std::string(text, std::to_chars(text, text + sizeof text, number).ptr);
}

std::string with_decimals(double number, int decimals) {
  char text[400];  // the largest double has 309 digits before the point
  const auto [end, error] =
      std::to_chars(text, text + sizeof text, number, std::chars_format::fixed, decimals);
  return std::string(text, end);
}

// "45 s", "3 min 5 s", "2 h 10 min"
std::string duration_text(double seconds) {
  const auto whole = static_cast<unsigned long long>(std::ceil(seconds));
  if (whole < 60) return say(messages::seconds, whole);
  if (whole < 3600) return say(messages::minutes, whole / 60, whole % 60);
  return say(messages::hours, whole / 3600, whole % 3600 / 60);
}

}  // namespace

// ---- Ctrl-C

CtrlC::CtrlC() {
  was_pressed = 0;
  struct sigaction action = {};
  action.sa_handler = note_ctrl_c;
  action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);  // the second ends the program
  sigaction(SIGINT, &action, &before_);
}

CtrlC::~CtrlC() { sigaction(SIGINT, &before_, nullptr); }

bool CtrlC::pressed() const { return was_pressed != 0; }

// ---- the line

ProgressLine::ProgressLine(std::ostream& out, Plan plan, const CtrlC* ctrl_c, Clock clock)
    : out_(out), plan_(plan), ctrl_c_(ctrl_c), clock_(std::move(clock)), start_(clock_()) {}

ProgressLine::~ProgressLine() {
  if (is_drawn_) out_ << '\n' << std::flush;
}

double ProgressLine::steady_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

bool ProgressLine::goes_on(std::size_t iteration, double cost) {
  iterations_ = iteration + 1;
  last_cost_ = cost;
  const bool ends = (ctrl_c_ != nullptr && ctrl_c_->pressed()) || !std::isfinite(cost);
  if (plan_.is_terminal) {
    const double now = clock_();
    const bool is_last = ends || iterations_ == plan_.num_iterations;
    if (is_drawn_ && !is_last && now < drawn_at_ + seconds_between_drawings) return !ends;
    draw(iteration, cost, now);
  } else if (iteration % plan_.cost_every == 0) {
    out_ << say(messages::iteration_and_cost, iteration, shortest(cost)) + '\n' << std::flush;
  }
  return !ends;
}

void ProgressLine::draw(std::size_t iteration, double cost, double now) {
  const double seconds = now - start_;
  std::string line =
      say(messages::iteration_of, iteration, plan_.num_iterations, with_decimals(cost, 6));
  if (seconds > 0) {
    const double rate = static_cast<double>(iterations_) / seconds;
    const double left = static_cast<double>(plan_.num_iterations - iterations_) / rate;
    line += say(messages::rate_and_rest, with_decimals(rate, 1), duration_text(left));
  }
  out_ << "\r" + line + "\x1b[K" << std::flush;  // the rest of the line is cleared
  is_drawn_ = true;
  drawn_at_ = now;
}

}  // namespace dnn

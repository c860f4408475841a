// What a terminal shows while a model is trained, and how Ctrl-C ends the training.
#pragma once

#include <csignal>
#include <cstddef>
#include <functional>
#include <iosfwd>

#include "given/training.hpp"

namespace dnn {

// While it lives the first Ctrl-C (SIGINT) is only noted; the second ends the program, as ever. At
// its end what Ctrl-C did before is back. There is one at a time.
class CtrlC {
 public:
  CtrlC();
  ~CtrlC();
  CtrlC(const CtrlC&) = delete;
  CtrlC& operator=(const CtrlC&) = delete;

  bool pressed() const;

 private:
  struct sigaction before_ = {};
};

// Writes the iteration, the cost, iterations a second and the time left. On a terminal one line
// that is drawn again and again, at most ten times a second; elsewhere a line for each cost that
// the model gives back: "iteration 100  cost 0.6720534400822913".
class ProgressLine : public Progress {
 public:
  using Clock = std::function<double()>;  // seconds since some moment

  // How `out` is written to, and how many iterations there shall be.
  struct Plan {
    std::size_t num_iterations;
    std::size_t cost_every;
    bool is_terminal;
  };

  // Both must live as long as this does; `ctrl_c` may be nullptr. The time of the first iteration
  // begins here.
  ProgressLine(std::ostream& out, Plan plan, const CtrlC* ctrl_c, Clock clock = steady_seconds);

  // Ends the line on a terminal.
  ~ProgressLine() override;
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  // False after Ctrl-C, and when the cost is NaN or infinite: nothing is learned from then on.
  bool goes_on(std::size_t iteration, double cost) override;

  // How many iterations were done, and the cost of the last one; 0 before the first.
  std::size_t iterations() const { return iterations_; }
  double last_cost() const { return last_cost_; }

 private:
  static constexpr double seconds_between_drawings = 0.1;

  static double steady_seconds();
  void draw(std::size_t iteration, double cost, double now);

  std::ostream& out_;
  const Plan plan_;
  const CtrlC* const ctrl_c_;
  const Clock clock_;
  const double start_;
  double drawn_at_ = 0;
  bool is_drawn_ = false;
  std::size_t iterations_ = 0;
  double last_cost_ = 0;
};

}  // namespace dnn

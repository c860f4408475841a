#include "grader/commands/hint.hpp"

#include <ostream>

#include "grader/commands/first_open.hpp"
#include "grader/commands/lines.hpp"
#include "grader/exit_code.hpp"
#include "grader/messages/commands.hpp"
#include "grader/progress.hpp"
#include "grader/typed.hpp"

namespace dnn {
namespace {

// Where one is named, nothing needs to be graded.
std::optional<Exercise> named_or_open(const Toolchain& toolchain, const Options& options) {
  const Catalogue asked =
      select_exercises(catalogue_in(toolchain.source_dir / "exercises"), options.exercises);
  if (asked.size() == 1) return asked.front();
  const std::optional<ExerciseResult> open = first_open(Session(options));
  return open ? std::optional(open->exercise) : std::nullopt;
}

}  // namespace

std::string hint_text(const Exercise& exercise, const Guide& guide, int taken,
                      const Terminal& terminal) {
  Lines lines(terminal);
  lines.add(say(messages::hint_heading, exercise.name, taken, most_hints));
  for (int hint = 0; hint < taken; ++hint) {
    lines.blank();
    lines.add_after("  " + std::to_string(hint + 1) + "  ",
                    guide.hints.at(static_cast<std::size_t>(hint)));
  }
  if (taken < most_hints) return lines.take();
  lines.blank();
  lines.add(say(messages::no_more_hints, reading_of(exercise)));
  return lines.take();
}

int hint_command(const Options& options, const Terminal& terminal, std::ostream& out) {
  const Toolchain toolchain = configured_toolchain();
  const std::optional<Exercise> exercise = named_or_open(toolchain, options);
  Lines more(terminal);
  if (!exercise) {
    more.add(say(messages::all_asked_passed));
    out << more.take();
    return exit_code::all_passed;
  }
  const Guide guide = guide_of(*exercise, toolchain.source_dir / "exercises");
  Progress progress = progress_of(toolchain);
  const TakenHint taken = progress.take_hint(exercise->name);
  if (!taken.complaint.empty()) {
    more.add(taken.complaint);
    out << more.take();
  }
  if (taken.number < most_hints) {
    more.blank();
    more.add_ready(
        say(messages::one_more_hint, grader_command(options) + " hint " + exercise->name));
  }
  out << hint_text(*exercise, guide, taken.number, terminal) << more.take();
  return exit_code::all_passed;
}

}  // namespace dnn

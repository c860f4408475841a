#include "grader/watch/watch.hpp"

#include <algorithm>
#include <chrono>
#include <optional>

#include "grader/errors.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/inputs.hpp"
#include "grader/messages/watch.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"
#include "grader/watch/beside.hpp"
#include "grader/watch/display.hpp"
#include "grader/watch/file_changes.hpp"
#include "grader/watch/keys.hpp"
#include "grader/watch/rebuild.hpp"
#include "grader/watch/texts.hpp"
#include "grader/watch/watched_files.hpp"

namespace dnn {
namespace {

using Clock = std::chrono::steady_clock;

class Watch {
 public:
  explicit Watch(const Options& options)
      : grades_(options),
        wanted_(grades_.wanted()),
        files_(watched_files(grades_)),
        changes_(files_.all()) {}

  int run(Display& display, bool has_keys) {
    display_ = &display;
    shown_.keys = has_keys ? keys_line() : "";
    find_first_open();
    while (!is_over_) {
      draw();
      const std::vector<Key> keys = keys_.keys_within(beat, has_keys);
      for (const Key key : keys)
        if (!is_over_) press(key);
      const bool has_changes = look_at_changes();
      look_at_window();
      if (keys.empty() && !has_changes) check_another();
    }
    shown_.keys.clear();
    draw();
    return grades_.all_passed() ? 0 : 1;
  }

 private:
  // ---- what is seen ----

  void draw() { display_->show(shown_); }

  // While something is being done; what was seen stays.
  void draw_busy(const std::string& busy) {
    shown_.busy = busy;
    draw();
    shown_.busy.clear();
  }

  void look_at_window() {
    const WindowChange change = take_window_change();
    if (change == WindowChange::none) return;
    compose();
    display_->follow(change);
  }

  // The page anew, from what is known.
  void compose() {
    const Terminal terminal = detect_terminal();
    shown_.progress = progress_line(grades_, graded_);
    shown_.task_first = answered_ == current_;
    shown_.answer = {};
    try {
      shown_.task = grades_.all_passed() ? all_passed_lines(wanted_.size(), terminal)
                                         : task_lines(wanted_[current_], grades_, terminal);
      if (const ExerciseResult* result = grades_.result_of(wanted_[answered_]))
        shown_.answer = answer_to(*result, grades_, terminal);
    } catch (const InputError& error) {
      note(error.what());
    }
  }

  void note(const std::string& text) { shown_.note = in_lines(text, detect_terminal()); }

  void view(std::vector<std::string> lines) {
    shown_.view = std::move(lines);
    shown_.view_from = 0;
    ++shown_.views;
  }

  // ---- grading ----

  // In a thread of its own, while `busy` is on the screen. False where that wasn't possible; then
  // the note says why.
  template <class Work>
  bool done(const std::string& busy, const Work& work) {
    draw_busy(busy);
    try {
      done_beside(work, [&] { display_->follow(take_window_change()); });
      return true;
    } catch (const TerminalGone&) {
      throw;
    } catch (const InfraError& error) {
      note(say(messages::infra, error.what()));
    } catch (const std::exception& error) {
      note(error_in_words(error.what()));
    }
    return false;
  }

  // What is graded because the student asks for it: when, and how long it took, is shown.
  template <class Work>
  bool timed(const Work& work) {
    const auto began = Clock::now();
    if (!work()) return false;
    const std::chrono::duration<double> took = Clock::now() - began;
    graded_ = {std::time(nullptr), took.count()};
    return true;
  }

  // A file that vanished, or couldn't be read, in the middle of it, or a fault of ours: its next
  // save counts, with the same text too.
  bool grade(const Message& busy, std::size_t which) {
    const Exercise& exercise = wanted_[which];
    const bool is_graded = done(say(busy, exercise.name), [&] { grades_.grade(exercise); });
    const ExerciseResult* const result = is_graded ? grades_.result_of(exercise) : nullptr;
    if (result == nullptr || !result->handed_in || result->verdict() == Verdict::infra)
      changes_.forget(files_.exercises[which]);
    return is_graded;
  }

  // The first that isn't passed, from `from` on and round to it, but not `except`. What couldn't be
  // graded isn't passed.
  std::optional<std::size_t> find_open(std::size_t from, std::optional<std::size_t> except) {
    for (std::size_t step = 0; step < wanted_.size(); ++step) {
      const std::size_t which = (from + step) % wanted_.size();
      if (which == except || grades_.is_passed(wanted_[which])) continue;
      grade(messages::watch_checking, which);
      if (!grades_.is_passed(wanted_[which])) return which;
    }
    return std::nullopt;
  }

  void go_to(std::size_t which) {
    current_ = answered_ = which;
    ++shown_.answers;
    compose();
  }

  void find_first_open() {
    shown_.progress = progress_line(grades_, std::nullopt);
    std::optional<std::size_t> open;
    timed([&] { return (open = find_open(0, std::nullopt)).has_value(); });
    go_to(open.value_or(wanted_.size() - 1));
  }

  // Of those beyond the first open one nothing is known at first, and the count isn't right. When
  // nothing else is to be done they are graded too: one at a time, each once.
  void check_another() {
    while (checked_ < wanted_.size() && grades_.result_of(wanted_[checked_]) != nullptr) ++checked_;
    if (checked_ == wanted_.size()) return;
    grade(messages::watch_checking, checked_++);
    compose();
  }

  void grade_saved(std::size_t which) {
    shown_.note.clear();
    shown_.view.clear();
    if (which != current_ || !shown_.task_first) {
      go_to(which);
      shown_.answer = {};
    }
    timed([&] { return grade(messages::watch_grading, which); });
    go_to(which);
    if (!grades_.is_passed(wanted_[which])) return;
    shown_.task.clear();
    current_ = find_open(which + 1, which).value_or(which);
    compose();
  }

  void grade_all(bool again) {
    if (again) grades_.forget_all();
    shown_.note.clear();
    if (grades_.unknown() > 0 && !timed([&] { return grade_unknown(); })) return;
    if (grades_.is_passed(wanted_[current_]))
      go_to(find_open(current_ + 1, current_).value_or(current_));
    compose();
    view(list_lines(grades_, detect_terminal()));
  }

  bool grade_unknown() {
    const std::size_t rest = grades_.unknown();
    const std::string busy =
        rest == 1 ? say(messages::watch_grading_one_more) : say(messages::watch_grading_rest, rest);
    return done(busy, [&] { grades_.grade_the_rest(); });
  }

  // ---- keys ----

  void press(Key key) {
    const bool had_view = !shown_.view.empty();
    if (key == Key::page && had_view) return next_page();
    shown_.view.clear();
    try {
      serve(key, had_view);
    } catch (const InputError& error) {
      note(error.what());
    }
  }

  void serve(Key key, bool had_view) {
    const Terminal terminal = detect_terminal();
    switch (key) {
      case Key::next:
        return go_on();
      case Key::back:
        return go_back();
      case Key::hint:
        return view(hint_lines(wanted_[current_], grades_, terminal));
      case Key::show:
        return view_result([&](const auto& result) { return show_lines(result, terminal); });
      case Key::difference:
        return view_result([&](const auto& result) { return difference_lines(result, terminal); });
      case Key::list:
        return grade_all(false);
      case Key::run_all:
        return grade_all(true);
      case Key::quit:
        return void(is_over_ = true);
      case Key::help:
        return view(keys_lines());
      case Key::page:
        return view(shown_.whole());
      case Key::other:
        if (!had_view) view(keys_lines());
    }
  }

  // Below what was passed stands what comes next: at first that is shown by itself.
  void go_on() {
    shown_.note.clear();
    if (answered_ != current_) return go_to(current_);
    if (const auto open = find_open(current_ + 1, current_)) return go_to(*open);
    compose();
    view(in_lines(say(messages::watch_no_other), detect_terminal()));
  }

  void go_back() {
    shown_.note.clear();
    if (answered_ != current_) return go_to(answered_);
    if (current_ == 0) return view(in_lines(say(messages::watch_none_before), detect_terminal()));
    if (grades_.result_of(wanted_[current_ - 1]) == nullptr)
      grade(messages::watch_checking, current_ - 1);
    go_to(current_ - 1);
  }

  template <class Text>
  void view_result(const Text& text) {
    const ExerciseResult* result = grades_.result_of(wanted_[current_]);
    view(result == nullptr ? in_lines(say(messages::watch_no_answer), detect_terminal())
                           : text(*result));
  }

  // Beyond the last one it goes away.
  void next_page() {
    const std::size_t room = display_->room_for_view();
    const bool is_last = shown_.view.size() - shown_.view_from <= room;
    is_last ? shown_.view.clear() : void(shown_.view_from += room);
  }

  // ---- saves ----

  // Whether there were any.
  bool look_at_changes() {
    std::optional<std::size_t> saved;
    std::optional<ChangedPart> part;
    const std::vector<FileChange> changes = changes_.poll(Clock::now());
    for (const FileChange& change : changes) {
      const std::optional<std::size_t> which = files_.exercise_of(change.file);
      if (!which) {
        part = std::max(part.value_or(ChangedPart::header), part_of(change.file));
        continue;
      }
      grades_.forget(wanted_[*which]);
      if (change.kind == ChangeKind::vanished)
        tell_vanished(change.file, wanted_[*which]);
      else if (!saved || which == current_)
        saved = which;
    }
    const bool can_grade = !part || renew(*part);
    if (can_grade && (part || saved)) grade_saved(saved.value_or(current_));
    return !changes.empty();
  }

  void tell_vanished(const std::filesystem::path& file, const Exercise& exercise) {
    shown_.view.clear();
    compose();
    note(say(messages::watch_vanished, short_path(file), exercise.name, grader_command()));
  }

  // What all exercises are built with has changed.
  bool renew(ChangedPart part) {
    shown_.note.clear();
    const Toolchain& toolchain = grades_.session().toolchain();
    if (part == ChangedPart::given_source) {
      const std::string command = rebuild_command(toolchain);
      std::optional<std::vector<std::string>> words;
      if (!done(say(messages::watch_rebuilding, command), [&] { words = rebuild(toolchain); }))
        return false;
      if (words) {
        shown_.note = rebuild_failed_lines(command, *words, detect_terminal());
        return false;
      }
    }
    return done(say(messages::watch_grading, wanted_[current_].name), [&] { grades_.renew(); });
  }

  Grades grades_;
  const Catalogue& wanted_;
  WatchedFiles files_;
  FileChanges changes_;
  Display* display_ = nullptr;
  KeyReader keys_;
  Shown shown_;
  std::size_t current_ = 0;   // the exercise that a save is waited for
  std::size_t answered_ = 0;  // the one whose answer is shown
  std::size_t checked_ = 0;   // those before it were graded, or that wasn't possible
  std::optional<Graded> graded_;
  bool is_over_ = false;
};

}  // namespace

int watch(const Options& options) {
  Watch watch(options);
  const bool draws = can_draw();
  const std::unique_ptr<Display> display = draws ? drawn_display() : plain_display();
  const RawTerminal raw(draws);
  try {
    return watch.run(*display, raw.has_keys());
  } catch (const TerminalGone&) {
    return 1;
  }
}

}  // namespace dnn

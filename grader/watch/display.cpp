#include "grader/watch/display.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <string_view>
#include <system_error>

#include "grader/messages/watch.hpp"

namespace dnn {
namespace {

// The progress, the line that says there is more, two blank ones, what is being done, the keys.
constexpr std::size_t rows_around_view = 6;

// What goes first where there isn't room for all.
enum Rank {
  rank_of_blanks,
  rank_of_view,
  rank_of_printed,
  rank_of_task,
  rank_of_answer,
  rank_of_learned,
  rank_of_progress,
  rank_of_busy,
  rank_of_note,
  rank_of_keys,
};

void write_whole(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EAGAIN) {
      pollfd ready{STDOUT_FILENO, POLLOUT, 0};
      ::poll(&ready, 1, -1);
    } else if (errno == EIO || errno == ENXIO || errno == EPIPE) {
      throw TerminalGone();
    } else if (errno != EINTR) {
      throw std::system_error(errno, std::generic_category(), "can't write to standard output");
    }
  }
}

std::vector<std::string> below_a_blank(std::vector<std::string> lines) {
  if (!lines.empty()) lines.insert(lines.begin(), "");
  return lines;
}

std::vector<std::string> part_of_view(const Shown& shown, std::size_t room) {
  const auto all = shown.view.begin();
  const std::size_t first = std::min(shown.view_from, shown.view.size());
  const std::size_t last = std::min(first + room, shown.view.size());
  std::vector<std::string> lines(all + static_cast<std::ptrdiff_t>(first),
                                 all + static_cast<std::ptrdiff_t>(last));
  if (last < shown.view.size()) lines.push_back(say(messages::watch_more));
  return lines;
}

std::size_t room_below(const ScreenSize& size) {
  return size.rows > rows_around_view ? size.rows - rows_around_view : 1;
}

class DrawnDisplay : public Display {
 public:
  void show(const Shown& shown) override {
    shown_ = shown;
    draw();
  }

  void follow(WindowChange change) override {
    if (change == WindowChange::none) return;
    begins_ = change == WindowChange::back;
    is_clear_ = false;
    draw();
  }

  std::size_t room_for_view() const override { return room_below(screen_size()); }

 private:
  void draw() {
    const ScreenSize size = screen_size();
    const std::vector<std::string> page = page_of(shown_, size, say(messages::watch_cut));
    std::string bytes;
    if (!is_clear_) {
      bytes = begins_ ? bytes_to_begin(size) : bytes_to_clear();
      lines_.clear();
    }
    bytes += bytes_to_change(lines_, page, size);
    begins_ = false;
    is_clear_ = true;
    lines_ = page;
    write_whole(bytes);
  }

  Shown shown_;
  std::vector<std::string> lines_;  // on the screen
  bool begins_ = true;
  bool is_clear_ = false;
};

class PlainDisplay : public Display {
 public:
  void show(const Shown& shown) override {
    std::string text;
    const auto add = [&](const std::vector<std::string>& lines) {
      if (!lines.empty()) text += "\n";
      for (const std::string& line : lines) text += line + "\n";
    };
    const bool is_answer = shown.answers != last_.answers;
    if (is_answer) add({shown.progress});
    if (is_answer && !shown.task_first) add(shown.answer.all());
    const bool is_by_itself = shown.task_first && !last_.task_first;
    if (is_by_itself || shown.task != last_.task) add(shown.task);
    if (is_answer && shown.task_first) add(shown.answer.all());
    if (shown.note != last_.note) add(shown.note);
    if (shown.views != last_.views) add(shown.view);
    last_ = shown;
    write_whole(text);
  }

  void follow(WindowChange) override {}

  std::size_t room_for_view() const override { return static_cast<std::size_t>(-1); }

 private:
  Shown last_;
};

// What the student's function printed goes down to its heading, a line and the mark. Then goes the
// end of the task, but not its title and its file.
void add_task_and_answer(const Shown& shown, std::vector<Section>& sections) {
  const Section task{below_a_blank(shown.task), rank_of_task, 4, 1};
  if (shown.task_first) sections.push_back(task);
  sections.push_back({below_a_blank(shown.answer.lines), rank_of_answer, 3, 0});
  sections.push_back({shown.answer.printed, rank_of_printed, 3, 0});
  sections.push_back({shown.answer.learned, rank_of_learned, 0, 0});
  if (!shown.task_first) sections.push_back(task);
}

}  // namespace

std::vector<std::string> SaveAnswer::all() const {
  std::vector<std::string> all = lines;
  for (const auto* part : {&printed, &learned}) all.insert(all.end(), part->begin(), part->end());
  return all;
}

std::vector<std::string> Shown::whole() const {
  const std::vector<std::string> said = answer.all();
  const auto& first = task_first ? task : said;
  const auto& second = task_first ? said : task;
  std::vector<std::string> all = first;
  if (!first.empty() && !second.empty()) all.push_back("");
  all.insert(all.end(), second.begin(), second.end());
  return all;
}

std::vector<std::string> page_of(const Shown& shown, const ScreenSize& size,
                                 const std::string& mark) {
  std::vector<Section> sections = {{{shown.progress}, rank_of_progress, 0, 0}};
  if (!shown.view.empty()) {
    sections.push_back({below_a_blank(part_of_view(shown, room_below(size))), rank_of_view, 2, 0});
  } else {
    add_task_and_answer(shown, sections);
  }
  sections.push_back({{""}, rank_of_blanks, 0, 0});
  sections.push_back({shown.note, rank_of_note, 0, 0});
  sections.push_back({{shown.busy}, rank_of_busy, 0, 0});
  if (!shown.keys.empty()) sections.push_back({{shown.keys}, rank_of_keys, 1, 0});
  std::vector<std::string> lines = fitted(std::move(sections), size.rows, mark);
  for (std::string& line : lines) line = clipped(line, size.columns);
  return lines;
}

bool can_draw() {
  const char* const kind = std::getenv("TERM");
  return ::isatty(STDOUT_FILENO) == 1 && kind != nullptr && *kind != '\0' &&
         std::string_view(kind) != "dumb";
}

std::unique_ptr<Display> drawn_display() { return std::make_unique<DrawnDisplay>(); }

std::unique_ptr<Display> plain_display() { return std::make_unique<PlainDisplay>(); }

}  // namespace dnn

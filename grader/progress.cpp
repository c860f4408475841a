#include "grader/progress.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>
#include <system_error>

#include "given/atomic_file.hpp"
#include "grader/errors.hpp"
#include "grader/file_lock.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/commands.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

constexpr const char* version_line = "progress 1";
constexpr std::uintmax_t largest_progress_file = 1024 * 1024;

using HintCounts = std::map<std::string, int>;

bool take_count(const std::string& line, HintCounts& counts) {
  std::istringstream words(line);
  std::string name;
  std::string rest;
  int hints = 0;
  if (!(words >> name >> hints) || words >> rest) return false;
  return hints >= 1 && hints <= most_hints && counts.emplace(name, hints).second;
}

// Empty where there is no file; nothing where it can't be read or something in it is not ours.
std::optional<HintCounts> read_counts(const fs::path& file) {
  std::error_code ignored;
  if (!fs::exists(file, ignored)) return HintCounts();
  const std::uintmax_t size = fs::file_size(file, ignored);
  if (ignored || size > largest_progress_file) return std::nullopt;
  try {
    const std::vector<std::string> lines = lines_of(read_text_file(file));
    HintCounts counts;
    if (lines.empty() || lines.front() != version_line) return std::nullopt;
    for (std::size_t i = 1; i < lines.size(); ++i)
      if (!take_count(lines[i], counts)) return std::nullopt;
    return counts;
  } catch (const InputError&) {
    return std::nullopt;
  }
}

std::string text_of(const HintCounts& counts) {
  std::string text = std::string(version_line) + "\n";
  for (const auto& [name, hints] : counts) text += name + " " + std::to_string(hints) + "\n";
  return text;
}

}  // namespace

Progress::Progress(fs::path file) : file_(std::move(file)) {}

int Progress::hints_taken(const std::string& exercise) const {
  const HintCounts counts = read_counts(file_).value_or(HintCounts());
  const auto found = counts.find(exercise);
  return found == counts.end() ? 0 : found->second;
}

TakenHint Progress::take_hint(const std::string& exercise) {
  TakenHint taken{0, complaint()};
  fs::path lock_file = file_;
  lock_file += ".lock";
  try {
    const FileLock lock(lock_file);
    HintCounts counts = read_counts(file_).value_or(HintCounts());
    int& hints = counts[exercise];
    taken.number = std::min(hints + 1, most_hints);
    if (hints < taken.number) {
      hints = taken.number;
      write_atomically(file_, text_of(counts));
    }
  } catch (const std::system_error& error) {
    taken.number = std::min(hints_taken(exercise) + 1, most_hints);
    taken.complaint = say(messages::progress_not_written, escaped(file_.string()),
                          error_in_words(error.code().message()));
  }
  return taken;
}

std::string Progress::complaint() const {
  if (read_counts(file_)) return "";
  return say(messages::progress_damaged, escaped(file_.string()));
}

Progress progress_of(const Toolchain& toolchain) {
  return Progress(toolchain.build_dir / "progress.txt");
}

}  // namespace dnn

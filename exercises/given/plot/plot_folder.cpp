#include "given/plot/plot_folder.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "given/atomic_file.hpp"
#include "given/language/given_words.hpp"
#include "given/plot/messages.hpp"

namespace dnn::plot {
namespace {

namespace fs = std::filesystem;

// "" where there is no such file.
std::string text_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

bool is_name(const std::string& name) {
  return !name.empty() && name.find_first_not_of(
                              "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") ==
                              std::string::npos;
}

bool is_svg(const std::string& text) {
  return text.starts_with("<svg") || text.starts_with("<?xml");
}

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error && fs::is_directory(folder, error)) return;
  const std::string reason =
      error ? given_in_words(error.message()) : say(messages::file_of_that_name);
  throw std::runtime_error(say(messages::no_folder_for_pictures, folder.string(), reason));
}

// The pictures that the folder's page shows and that are still there.
std::vector<Entry> entries_in(const fs::path& folder) {
  std::vector<Entry> entries = entries_of_page(text_of(folder / "index.html"));
  for (Entry& entry : entries) {
    if (is_name(entry.name)) entry.svg = text_of(folder / (entry.name + ".svg"));
  }
  std::erase_if(entries, [](const Entry& entry) { return !is_svg(entry.svg); });
  return entries;
}

}  // namespace

PlotFolder::PlotFolder(fs::path folder) : folder_(std::move(folder)) {
  make_folder(folder_);
  require_writable(folder_);
  entries_ = entries_in(folder_);
}

fs::path PlotFolder::add(const std::string& name, const std::string& title,
                         const std::string& svg) {
  if (!is_name(name)) {
    throw std::invalid_argument(say(messages::unfit_picture_name, name));
  }
  if (!is_svg(svg)) {
    throw std::invalid_argument(say(messages::no_svg, name));
  }
  const fs::path file = folder_ / (name + ".svg");
  write_atomically(file, svg);
  std::erase_if(entries_, [&](const Entry& entry) { return entry.name == name; });
  entries_.push_back({name, title, svg});
  write_atomically(index(), index_page(entries_));
  return file;
}

void PlotFolder::remove(const std::string& name) {
  const auto is_named = [&](const Entry& entry) { return entry.name == name; };
  if (std::erase_if(entries_, is_named) == 0) return;
  write_atomically(index(), index_page(entries_));
  fs::remove(folder_ / (name + ".svg"));
}

}  // namespace dnn::plot

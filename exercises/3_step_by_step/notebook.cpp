// Runs the cells of the notebook in order, with the functions that it is linked with, and shows
// what they print beside what the notebook prints.
//
//   notebook_3_step_by_step [--edition v2|001|v4a] [--plain] [--transcripts DIR] [--lang en|zh]
//
// Ends with 0 when it ran, whatever the cells print, and with 2 when it couldn't run.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "given/not_implemented.hpp"
#include "given/notebook_program.hpp"
#include "notebook_cells.hpp"
#include "notebook_messages.hpp"

#ifndef DNN_TRANSCRIPTS_DIR
#define DNN_TRANSCRIPTS_DIR "test_cases/transcripts"
#endif

namespace dnn {
namespace {

struct Options {
  std::string edition = "v4a";
  std::string transcripts = DNN_TRANSCRIPTS_DIR;
  bool plain = false;
};

Options parse(const std::vector<std::string>& arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const bool has_value = i + 1 < arguments.size();
    if (arguments[i] == "--plain") {
      options.plain = true;
    } else if (arguments[i] == "--edition" && has_value) {
      options.edition = arguments[++i];
    } else if (arguments[i] == "--transcripts" && has_value) {
      options.transcripts = arguments[++i];
    } else {
      throw std::invalid_argument(say(messages::no_option, arguments[i], say(messages::usage)));
    }
  }
  return options;
}

// What a cell prints. Where an exception ends it, the last line says which.
struct Output {
  std::string text;
  std::string unwritten;  // the function that ended it, where it comes to one that isn't written
};

Output output_of(const NotebookCell& cell) {
  std::ostringstream out;
  std::string unwritten;
  try {
    cell.run(out);
  } catch (const NotImplemented& missing) {
    unwritten = missing.exercise();
    out << ending_in_words() << '\n';
  } catch (...) {
    out << ending_in_words() << '\n';
  }
  return {out.str(), unwritten};
}

std::string header_of(const NotebookCell& cell) { return "# " + cell.exercise; }

// A transcript: the lines below each header line `# name`, by header.
std::map<std::string, std::string> read_transcript(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(say(messages::no_transcript, path));
  std::map<std::string, std::string> cells;
  std::string header;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("# ")) {
      header = line;
    } else {
      cells[header] += line + '\n';
    }
  }
  return cells;
}

// Words, brackets and numbers: white space and the padding of columns don't count.
std::vector<std::string> words(const std::string& text) {
  std::string spaced;
  for (const char c : text) {
    spaced += c == '[' || c == ']' ? std::string{' ', c, ' '} : std::string{c};
  }
  std::istringstream in(spaced);
  std::vector<std::string> found;
  for (std::string word; in >> word;) found.push_back(word);
  return found;
}

// Equal under ==, so that -0. is 0., or within the rounding of the last digits of a cost, which
// depends on the order of its operations.
bool same_number(const std::string& a, const std::string& b) {
  char* end_a = nullptr;
  char* end_b = nullptr;
  const double x = std::strtod(a.c_str(), &end_a);
  const double y = std::strtod(b.c_str(), &end_b);
  if (*end_a != '\0' || *end_b != '\0') return false;
  return x == y || std::abs(x - y) <= 1e-12 * std::abs(y);
}

bool same_output(const std::string& a, const std::string& b) {
  const std::vector<std::string> left = words(a);
  const std::vector<std::string> right = words(b);
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](const auto& x, const auto& y) { return x == y || same_number(x, y); });
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// Columns that UTF-8 text takes on a terminal: Chinese characters and their commas take two.
std::size_t width(const std::string& text) {
  std::size_t columns = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0xE3) {
      columns += 2;
    } else if (byte < 0x80 || byte >= 0xC0) {
      columns += 1;
    }
  }
  return columns;
}

std::size_t width(const std::vector<std::string>& lines) {
  std::size_t widest = 0;
  for (const std::string& line : lines) widest = std::max(widest, width(line));
  return widest;
}

// Side by side where both fit on a line, else one under the other.
void print_columns(std::vector<std::string> left, std::vector<std::string> right) {
  left.insert(left.begin(), say(messages::yours_print));
  right.insert(right.begin(), say(messages::notebook_expects));
  const std::size_t line_width = 100;
  const std::size_t left_width = width(left);
  if (2 + left_width + 4 + width(right) > line_width) {
    for (const auto* column : {&left, &right}) {
      for (const std::string& line : *column) {
        const std::string indent(line.empty() ? 0 : &line == &column->front() ? 2 : 4, ' ');
        std::cout << indent << line << '\n';
      }
    }
    return;
  }
  const std::size_t rows = std::max(left.size(), right.size());
  left.resize(rows);
  right.resize(rows);
  for (std::size_t i = 0; i < rows; ++i) {
    std::cout << "  " << left[i];
    if (!right[i].empty()) {
      std::cout << std::string(left_width - width(left[i]) + 4, ' ') << right[i];
    }
    std::cout << '\n';
  }
}

std::string verdict_on(const NotebookCell& cell, const Output& printed, bool is_same) {
  if (printed.unwritten == cell.exercise) return say(messages::not_written);
  if (!printed.unwritten.empty()) return say(messages::calls_unwritten, printed.unwritten);
  return say(is_same ? messages::is_same : messages::is_different);
}

void print_plain(const std::vector<NotebookCell>& cells) {
  for (const NotebookCell& cell : cells)
    std::cout << header_of(cell) << '\n' << output_of(cell).text;
}

void print_beside(const std::vector<NotebookCell>& cells, const std::string& path) {
  const std::map<std::string, std::string> transcript = read_transcript(path);
  for (const NotebookCell& cell : cells) {
    if (!transcript.contains(header_of(cell))) {
      throw std::runtime_error(say(messages::no_line, header_of(cell), path));
    }
  }
  std::size_t same = 0;
  std::size_t unseeded = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Output printed = output_of(cells[i]);
    const std::string& expected = transcript.at(header_of(cells[i]));
    const bool is_same = same_output(printed.text, expected);
    same += is_same ? 1 : 0;
    unseeded += cells[i].seeded ? 0 : 1;
    std::cout << say(messages::cell_heading, i + 1, cells[i].exercise,
                     verdict_on(cells[i], printed, is_same))
              << (cells[i].seeded ? "" : say(messages::without_seed)) << '\n';
    print_columns(lines_of(printed.text), lines_of(expected));
    std::cout << '\n';
  }
  std::cout << say(messages::cells_the_same, same, cells.size());
  if (unseeded > 0) std::cout << say(messages::cells_without_seed, unseeded);
  std::cout << '\n';
}

void run(const Options& options) {
  const Edition edition = find_edition(options.edition);
  const std::vector<NotebookCell> cells = notebook_cells(edition);
  if (options.plain) {
    print_plain(cells);
  } else {
    print_beside(cells, options.transcripts + "/" + edition.transcript);
  }
}

}  // namespace
}  // namespace dnn

int main(int argc, char** argv) {
  try {
    const std::vector<std::string> arguments = dnn::choose_language({argv + 1, argv + argc});
    if (arguments == std::vector<std::string>{"--help"}) {
      std::cout << say(dnn::messages::usage) << say(dnn::messages::help);
    } else {
      dnn::run(dnn::parse(arguments));
    }
    return 0;
  } catch (const std::exception& exception) {
    std::cerr << "notebook_3_step_by_step: " << dnn::in_words(exception) << '\n';
    return 2;
  }
}

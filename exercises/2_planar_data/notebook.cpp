// Tries the functions that it is linked with on the notebook's test cases, then learns the flower
// and five other sets of points with them, and draws what came out of it. --help says how it is
// called.
//
// Ends with 0 when it ran, whatever the functions compute, and with 2 when it couldn't run.
#include <charconv>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

#include "given/freed_memory.hpp"
#include "given/notebook_program.hpp"
#include "notebook_cells.hpp"
#include "notebook_messages.hpp"
#include "notebook_tour.hpp"

#ifndef DNN_PLOTS_DIR
#define DNN_PLOTS_DIR "build/plots"
#endif

namespace dnn::planar {
namespace {

struct Options {
  bool plain = false;  // the cells alone, as test_cases/transcripts/planar.txt holds them
  TourOptions tour = {.num_iterations = 10000, .plots = DNN_PLOTS_DIR};
};

std::size_t iterations_in(const std::string& text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size() && number >= 2 &&
      number <= 1000000) {
    return number;
  }
  throw std::invalid_argument(say(messages::iterations_is, text));
}

Options parse(const std::vector<std::string>& arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& option = arguments[i];
    const bool has_value = i + 1 < arguments.size();
    if (option == "--plain") {
      options.plain = true;
    } else if (option == "--no-plots") {
      options.tour.plots.clear();
    } else if (option == "--iterations" && has_value) {
      options.tour.num_iterations = iterations_in(arguments[++i]);
    } else if (option == "--out" && has_value) {
      options.tour.plots = arguments[++i];
    } else {
      throw std::invalid_argument(say(messages::no_option, option, say(messages::usage)));
    }
  }
  return options;
}

void run(const Options& options) {
  for (const NotebookCell& cell : notebook_cells()) {
    std::cout << "# " << cell.exercise << '\n';
    attempt(std::cout, [&] { cell.run(std::cout); });
  }
  if (!options.plain) take_tour(std::cout, options.tour);
}

}  // namespace
}  // namespace dnn::planar

int main(int argc, char** argv) {
  dnn::keep_freed_memory();
  try {
    const std::vector<std::string> arguments = dnn::choose_language({argv + 1, argv + argc});
    if (arguments == std::vector<std::string>{"--help"}) {
      std::cout << say(dnn::messages::usage) << say(dnn::messages::help);
    } else {
      dnn::planar::run(dnn::planar::parse(arguments));
    }
    return 0;
  } catch (const std::exception& exception) {
    std::cerr << "notebook_2_planar_data: " << dnn::in_words(exception) << '\n';
    return 2;
  }
}

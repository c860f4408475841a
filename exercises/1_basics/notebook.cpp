// Runs the cells of the notebooks with the functions that it is linked with, then learns from
// images, and draws what came out of it. The usage below says how it is called.
//
// Ends with 0 when it ran, whatever the functions compute, and with 2 when it couldn't run.
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <exception>
#include <filesystem>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

#include "given/cat_images/cat_images.hpp"
#include "given/dot_threads.hpp"
#include "given/freed_memory.hpp"
#include "given/not_implemented.hpp"
#include "given/numpy_format.hpp"
#include "given/plot/plot_folder.hpp"
#include "given/progress.hpp"
#include "notebook_cells.hpp"
#include "notebook_images.hpp"

#ifndef DNN_PLOTS_DIR
#define DNN_PLOTS_DIR "build/plots"
#endif

namespace dnn::basics {
namespace {

const char usage[] =
    "usage: notebook_1_basics [--plain] [--data DIR] [--iterations N] [--learning-rate RATE] "
    "[--out DIR]";

const char help[] =
    "\n\n"
    "Runs the cells of the notebook, then learns from images, and draws what came out of it.\n"
    "Ctrl-C ends a training and keeps what was learnt.\n"
    "\n"
    "  --data DIR            a folder with train_catvnoncat.h5 and test_catvnoncat.h5, or with\n"
    "                        a folder of .ppm files for each class (default: drawn images)\n"
    "  --iterations N        (default: 2000)\n"
    "  --learning-rate RATE  (default: 0.005)\n"
    "  --out DIR             where the pictures go (default: build/plots)\n"
    "  --plain               the cells alone\n";

constexpr std::size_t cost_every = 100;

struct Options {
  bool plain = false;  // the cells alone, as test_cases/transcripts/basics.txt holds them
  std::string data;    // a folder of images; empty for drawn ones
  std::size_t num_iterations = 2000;
  double learning_rate = 0.005;
  std::string out = DNN_PLOTS_DIR;
};

template <class Number>
Number number_in(const std::string& option, const std::string& text, const std::string& expected) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size()) return number;
  throw std::invalid_argument(option + " is '" + text + "', expected " + expected);
}

double learning_rate_in(const std::string& text) {
  const std::string expected = "a number above 0, such as 0.005";
  const auto rate = number_in<double>("--learning-rate", text, expected);
  if (std::isfinite(rate) && rate > 0) return rate;
  throw std::invalid_argument("--learning-rate is '" + text + "', expected " + expected);
}

std::size_t num_iterations_in(const std::string& text) {
  const std::string expected = "a whole number from 1 to 1000000";
  const auto number = number_in<std::size_t>("--iterations", text, expected);
  if (number >= 1 && number <= 1000000) return number;
  throw std::invalid_argument("--iterations is '" + text + "', expected " + expected);
}

Options parse(const std::vector<std::string>& arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& option = arguments[i];
    const bool has_value = i + 1 < arguments.size();
    if (option == "--plain") {
      options.plain = true;
    } else if (option == "--data" && has_value) {
      options.data = arguments[++i];
    } else if (option == "--iterations" && has_value) {
      options.num_iterations = num_iterations_in(arguments[++i]);
    } else if (option == "--learning-rate" && has_value) {
      options.learning_rate = learning_rate_in(arguments[++i]);
    } else if (option == "--out" && has_value) {
      options.out = arguments[++i];
    } else {
      throw std::invalid_argument("'" + option + "' is no option, or has no value; " + usage);
    }
  }
  return options;
}

// Runs what calls a student's functions. Where an exception ends it, the last line says which, and
// the answer is false.
bool attempt(const std::function<void()>& step) {
  try {
    step();
    return true;
  } catch (const NotImplemented& unfinished) {
    std::cout << unfinished.exercise() << " is not implemented yet\n";
  } catch (const std::system_error&) {
    throw;  // a picture can't be written
  } catch (const std::exception& exception) {
    std::cout << "stopped by an exception: " << exception.what() << '\n';
  } catch (...) {
    std::cout << "stopped by an exception that isn't a std::exception\n";
  }
  return false;
}

void print_cells() {
  for (const NotebookCell& cell : notebook_cells()) {
    std::cout << "# " << cell.exercise << '\n';
    attempt([&] { cell.run(std::cout); });
  }
}

void add_chart(plot::PlotFolder& plots, const std::string& name, const std::string& title,
               const std::string& svg) {
  plots.add(name, title, svg);
  std::cout << title << ": " << name << ".svg\n";
}

LogisticModel watched_model(const Inputs& inputs, std::size_t num_iterations, double learning_rate,
                            const CtrlC& ctrl_c) {
  ProgressLine line(std::cout, {num_iterations, cost_every, isatty(STDOUT_FILENO) != 0}, &ctrl_c);
  TrainingOptions options;
  options.num_iterations = num_iterations;
  options.learning_rate = learning_rate;
  options.cost_every = cost_every;
  options.progress = &line;
  return learn(inputs, options);
}

std::string rate_text(double learning_rate) { return "rate " + numpy_str(learning_rate); }

void print_accuracies(const LogisticModel& learnt, const Inputs& inputs) {
  std::cout << "training set: " << accuracy_text(learnt.Y_prediction_train, inputs.Y_train) << '\n'
            << "test set: " << accuracy_text(learnt.Y_prediction_test, inputs.Y_test) << '\n';
}

void learn_and_show(const Options& options, const ImageData& data, const Inputs& inputs,
                    plot::PlotFolder& plots, const CtrlC& ctrl_c) {
  const std::string name = rate_text(options.learning_rate);
  std::cout << "\n# logistic regression, " << name << '\n';
  const LogisticModel learnt =
      watched_model(inputs, options.num_iterations, options.learning_rate, ctrl_c);
  print_accuracies(learnt, inputs);
  add_chart(plots, "logistic_regression_costs", "Cost with " + name,
            cost_chart("Cost with " + name, {{name, learnt.costs}}, cost_every));
  add_chart(plots, "labels", "Images of the test set",
            labels_picture(data.test, learnt.Y_prediction_test, data.classes));
}

void compare_learning_rates(const Options& options, const Inputs& inputs, plot::PlotFolder& plots,
                            const CtrlC& ctrl_c) {
  const std::size_t num_iterations = std::min<std::size_t>(options.num_iterations, 1500);
  std::vector<NamedCosts> models;
  for (const double learning_rate : {0.01, 0.001, 0.0001}) {
    if (ctrl_c.pressed()) return;
    std::cout << "\n# " << rate_text(learning_rate) << '\n';
    const LogisticModel learnt = watched_model(inputs, num_iterations, learning_rate, ctrl_c);
    print_accuracies(learnt, inputs);
    models.emplace_back(rate_text(learning_rate), learnt.costs);
  }
  std::cout << '\n';
  add_chart(plots, "learning_rates", "Three learning rates",
            cost_chart("Cost with three learning rates", models, cost_every));
}

void run(const Options& options) {
  if (options.plain) return print_cells();
  const ImageData data = load_images(options.data);
  plot::PlotFolder plots(options.out);
  print_cells();
  std::cout << "\n# pictures\n";
  attempt([&] { add_chart(plots, "sigmoid", "The sigmoid", sigmoid_chart()); });
  attempt([&] { add_chart(plots, "slope", "The slope", sigmoid_derivative_chart()); });
  std::cout << "\n# images\n"
            << data.source << '\n'
            << data.train.images.count << " to learn from, " << data.test.images.count
            << " to test with, " << data.train.images.height << " by " << data.train.images.width
            << " pixels\n";
  Inputs inputs;
  const CtrlC ctrl_c;
  if (attempt([&] { inputs = inputs_of(data); }) &&
      attempt([&] { learn_and_show(options, data, inputs, plots, ctrl_c); })) {
    attempt([&] { compare_learning_rates(options, inputs, plots, ctrl_c); });
  }
  std::cout << "\nAll pictures: " << plots.index().string() << '\n';
}

}  // namespace
}  // namespace dnn::basics

int main(int argc, char** argv) {
  dnn::keep_freed_memory();
  dnn::use_threads_for_dot();
  try {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments == std::vector<std::string>{"--help"}) {
      std::cout << dnn::basics::usage << dnn::basics::help;
    } else {
      dnn::basics::run(dnn::basics::parse(arguments));
    }
    return 0;
  } catch (const std::exception& exception) {
    std::cerr << "notebook_1_basics: " << exception.what() << '\n';
    return 2;
  }
}

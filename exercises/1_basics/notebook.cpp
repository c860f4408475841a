// Runs the cells of the notebooks with the functions that it is linked with, then learns from
// images, and draws what came out of it. --help says how it is called.
//
// Ends with 0 when it ran, whatever the functions compute, and with 2 when it couldn't run.
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

#include "given/cat_images/cat_images.hpp"
#include "given/dot_threads.hpp"
#include "given/freed_memory.hpp"
#include "given/notebook_program.hpp"
#include "given/numpy_format.hpp"
#include "given/plot/plot_folder.hpp"
#include "given/progress.hpp"
#include "notebook_cells.hpp"
#include "notebook_images.hpp"
#include "notebook_messages.hpp"

#ifndef DNN_PLOTS_DIR
#define DNN_PLOTS_DIR "build/plots"
#endif

namespace dnn::basics {
namespace {

constexpr std::size_t cost_every = 100;

struct Options {
  bool plain = false;  // the cells alone, as test_cases/transcripts/basics.txt holds them
  std::string data;    // a folder of images; empty for drawn ones
  std::size_t num_iterations = 2000;
  double learning_rate = 0.005;
  std::string out = DNN_PLOTS_DIR;
};

[[noreturn]] void refuse(const std::string& option, const std::string& text,
                         const Message& expected) {
  throw std::invalid_argument(say(messages::option_is, option, text, say(expected)));
}

template <class Number>
Number number_in(const std::string& option, const std::string& text, const Message& expected) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size()) return number;
  refuse(option, text, expected);
}

double learning_rate_in(const std::string& text) {
  const auto rate = number_in<double>("--learning-rate", text, messages::a_rate);
  if (std::isfinite(rate) && rate > 0) return rate;
  refuse("--learning-rate", text, messages::a_rate);
}

std::size_t num_iterations_in(const std::string& text) {
  const auto number = number_in<std::size_t>("--iterations", text, messages::a_count);
  if (number >= 1 && number <= 1000000) return number;
  refuse("--iterations", text, messages::a_count);
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
      throw std::invalid_argument(say(messages::no_option, option, say(messages::usage)));
    }
  }
  return options;
}

void print_cells() {
  for (const NotebookCell& cell : notebook_cells()) {
    std::cout << "# " << cell.exercise << '\n';
    attempt(std::cout, [&] { cell.run(std::cout); });
  }
}

void add_chart(plot::PlotFolder& plots, const std::string& name, const std::string& title,
               const std::string& svg) {
  plots.add(name, title, svg);
  std::cout << say(messages::chart_is, title, name) << '\n';
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

std::string rate_text(double learning_rate) {
  return say(messages::rate_is, numpy_str(learning_rate));
}

void print_accuracies(const LogisticModel& learnt, const Inputs& inputs) {
  std::cout << say(messages::on_training_set,
                   accuracy_text(learnt.Y_prediction_train, inputs.Y_train))
            << '\n'
            << say(messages::on_test_set, accuracy_text(learnt.Y_prediction_test, inputs.Y_test))
            << '\n';
}

void learn_and_show(const Options& options, const ImageData& data, const Inputs& inputs,
                    plot::PlotFolder& plots, const CtrlC& ctrl_c) {
  const std::string name = rate_text(options.learning_rate);
  const std::string title = say(messages::cost_with, name);
  std::cout << '\n' << say(messages::regression_heading, name) << '\n';
  const LogisticModel learnt =
      watched_model(inputs, options.num_iterations, options.learning_rate, ctrl_c);
  print_accuracies(learnt, inputs);
  add_chart(plots, "logistic_regression_costs", title,
            cost_chart(title, {{name, learnt.costs}}, cost_every));
  add_chart(plots, "labels", say(messages::images_of_test_set),
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
  add_chart(plots, "learning_rates", say(messages::three_rates),
            cost_chart(say(messages::cost_with_three_rates), models, cost_every));
}

void run(const Options& options) {
  if (options.plain) return print_cells();
  const ImageData data = load_images(options.data);
  plot::PlotFolder plots(options.out);
  print_cells();
  std::cout << '\n' << say(messages::pictures_heading) << '\n';
  attempt(std::cout,
          [&] { add_chart(plots, "sigmoid", say(messages::the_sigmoid), sigmoid_chart()); });
  attempt(std::cout,
          [&] { add_chart(plots, "slope", say(messages::the_slope), sigmoid_derivative_chart()); });
  const Images& train = data.train.images;
  std::cout << '\n'
            << say(messages::images_heading) << '\n'
            << data.source << '\n'
            << say(messages::counts_of_images, train.count, data.test.images.count, train.height,
                   train.width)
            << '\n';
  Inputs inputs;
  const CtrlC ctrl_c;
  if (attempt(std::cout, [&] { inputs = inputs_of(data); }) &&
      attempt(std::cout, [&] { learn_and_show(options, data, inputs, plots, ctrl_c); })) {
    attempt(std::cout, [&] { compare_learning_rates(options, inputs, plots, ctrl_c); });
  }
  std::cout << '\n' << say(messages::all_pictures, plots.index().string()) << '\n';
}

}  // namespace
}  // namespace dnn::basics

int main(int argc, char** argv) {
  dnn::keep_freed_memory();
  dnn::use_threads_for_dot();
  try {
    const std::vector<std::string> arguments = dnn::choose_language({argv + 1, argv + argc});
    if (arguments == std::vector<std::string>{"--help"}) {
      std::cout << say(dnn::messages::usage) << say(dnn::messages::help);
    } else {
      dnn::basics::run(dnn::basics::parse(arguments));
    }
    return 0;
  } catch (const std::exception& exception) {
    std::cerr << "notebook_1_basics: " << dnn::in_words(exception) << '\n';
    return 2;
  }
}

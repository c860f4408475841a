// Trains the two-layer and the L-layer model on images, with the functions that it is linked with:
// progress, accuracy, cost curves, what the networks get wrong, and the parameters in a file.
// notebook_options.cpp lists the options; --help prints them.
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include "given/atomic_file.hpp"
#include "given/cat_images/cat_images.hpp"
#include "given/cat_images/image_file_error.hpp"
#include "given/cat_images/ppm.hpp"
#include "given/dot_threads.hpp"
#include "given/freed_memory.hpp"
#include "given/not_implemented.hpp"
#include "given/notebook_program.hpp"
#include "given/parameter_file.hpp"
#include "given/plot/plot_folder.hpp"
#include "given/progress.hpp"
#include "neural_network.hpp"
#include "notebook_messages.hpp"
#include "notebook_models.hpp"
#include "notebook_options.hpp"
#include "notebook_pictures.hpp"

#ifndef DNN_PLOTS_DIR
#define DNN_PLOTS_DIR "build/plots"
#endif

namespace dnn {
namespace {

namespace fs = std::filesystem;

// What fails although nobody was told something wrong.
class TrainingFailed : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// One of the two models.
struct Model {
  std::string name;    // "two-layer model"
  std::string prefix;  // of the names of its pictures
  std::string sizes;   // "12288, 7, 1"
  std::function<ModelResult(const LearningData&, const TrainingOptions&)> train;
};

std::string sizes_text(std::size_t n_x, const std::vector<std::size_t>& hidden) {
  std::string text = std::to_string(n_x);
  for (const std::size_t n_l : hidden) text += ", " + std::to_string(n_l);
  return text + ", 1";
}

std::vector<Model> chosen_models(const NotebookOptions& options, std::size_t n_x) {
  std::vector<Model> models;
  if (options.model != ModelChoice::L_layer) {
    models.push_back({say(messages::two_layer_model), "two_layer", sizes_text(n_x, {options.n_h}),
                      [n_h = options.n_h](const auto& data, const auto& training) {
                        return train_two_layer(data, n_h, training);
                      }});
  }
  if (options.model != ModelChoice::two_layer) {
    models.push_back(
        {say(messages::L_layer_model), "L_layer", sizes_text(n_x, options.hidden_layer_sizes),
         [hidden = options.hidden_layer_sizes](const auto& data, const auto& training) {
           return train_L_layer(data, hidden, training);
         }});
  }
  return models;
}

// Throws NotImplemented for a function that the model needs.
void rehearse(const Model& model) {
  TrainingOptions one;
  one.num_iterations = 1;
  model.train(tiny_data(), one);
}

// ---- what is printed

// At most six digits.
std::string short_text(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%g", number);
  return text;
}

// "206 of 209 right, 98.6 %"
std::string accuracy_text(std::size_t wrong, std::size_t m) {
  const std::size_t right = m - wrong;
  char percent[32];
  std::snprintf(percent, sizeof percent, "%.1f",
                100 * static_cast<double>(right) / static_cast<double>(m));
  return say(messages::right_of, right, m, percent);
}

void print_accuracy(const ModelResult& result, const LearningData& data) {
  std::cout << say(messages::on_training_set,
                   accuracy_text(result.wrong_in_train.size(), data.Y_train.cols()))
            << '\n'
            << say(messages::on_test_set,
                   accuracy_text(result.wrong_in_test.size(), data.Y_test.cols()))
            << '\n';
  if (result.wrong_in_test.empty()) return;
  std::string indices;
  for (const std::size_t index : result.wrong_in_test) {
    indices += (indices.empty() ? "" : " ") + std::to_string(index);
  }
  std::cout << say(messages::wrong_ones, indices) << '\n';
}

// ---- training

// Trains, shows the progress and the accuracy. `stopped` says whether Ctrl-C ended it.
ModelResult train(const Model& model, const LearningData& data, TrainingOptions training,
                  bool& stopped) {
  std::cout << '\n' << say(messages::model_heading, model.name, model.sizes) << '\n' << std::flush;
  const CtrlC ctrl_c;
  ModelResult result;
  std::size_t iterations = 0;
  {
    const bool is_terminal = ::isatty(STDOUT_FILENO) != 0;
    ProgressLine line(std::cout, {training.num_iterations, training.cost_every, is_terminal},
                      &ctrl_c);
    training.progress = &line;
    try {
      result = model.train(data, training);
    } catch (const std::invalid_argument&) {
      if (std::isfinite(line.last_cost())) throw;
    }
    iterations = line.iterations();
    if (!std::isfinite(line.last_cost())) {
      throw TrainingFailed(say(messages::cost_is_no_number, iterations));
    }
  }
  stopped = ctrl_c.pressed();
  std::cout << say(stopped ? messages::stopped_after : messages::after_iterations, iterations)
            << '\n';
  print_accuracy(result, data);
  return result;
}

void save_parameters(const fs::path& file, const std::string& text) {
  write_atomically(file, text);
  std::cout << say(messages::parameters_are, file.string()) << '\n' << std::flush;
}

// False when a function was missing.
bool run_training(const NotebookOptions& options) {
  const ImageData images = load_images(options.data);
  const LearningData data{flattened(images.train.images), images.train.Y,
                          flattened(images.test.images), images.test.Y};
  plot::PlotFolder folder(options.out);
  std::cout << say(messages::images_are, images.source) << '\n'
            << say(messages::plan_of_training, data.X_train.cols(), data.X_test.cols(),
                   short_text(options.training.learning_rate), options.training.seed)
            << '\n';

  std::vector<CostCurve> curves;
  bool stopped = false;
  bool is_complete = true;
  const std::vector<Model> models = chosen_models(options, data.X_train.rows());
  for (const Model& model : models) {
    if (stopped) {
      std::cout << '\n' << say(messages::not_trained, model.name) << '\n';
      continue;
    }
    try {
      rehearse(model);
    } catch (const NotImplemented& missing) {
      std::cout << '\n' << say(messages::cannot_train, model.name, in_words(missing)) << '\n';
      is_complete = false;
      continue;
    }
    const ModelResult result = train(model, data, options.training, stopped);
    const bool is_last = &model == &models.back();
    save_parameters(options.out / (is_last ? "parameters.txt" : model.prefix + "_parameters.txt"),
                    result.parameters);
    if (!result.costs.empty()) curves.push_back({model.name, result.costs});
    const std::string picture = model.prefix + "_mislabeled";
    if (result.wrong_in_test.empty()) {
      folder.remove(picture);
    } else {
      const std::string title = say(messages::wrong_in_test, model.name);
      folder.add(picture, title,
                 wrong_images(title, images.test, images.classes, result.wrong_in_test));
    }
  }
  if (!curves.empty()) {
    folder.add("images_costs", say(messages::costs),
               cost_chart(curves, options.training.cost_every));
  }
  if (fs::exists(folder.index())) {
    std::cout << '\n' << say(messages::pictures_are, folder.index().string()) << '\n';
  }
  return is_complete;
}

// ---- one picture

void run_prediction(const NotebookOptions& options) {
  const Images picture = read_ppm(options.picture);
  const std::string file = options.parameters.string();
  std::ifstream in(file);
  if (!in) throw ParameterFileError(say(messages::cannot_open, file));
  NeuralNetwork network({});
  network.load(in, file);
  const Matrix X = flattened(picture);
  const std::size_t n_x = network.parameters()["W1"].cols();
  if (X.rows() != n_x) {
    throw UsageError(
        say(messages::unfit_picture, X.rows(), picture.height, picture.width, file, n_x));
  }
  std::cout << say(messages::answer, short_text(network.predict(X)(0, 0)),
                   short_text(network.predict_proba(X)(0, 0)))
            << '\n';
}

int run(const std::vector<std::string>& arguments) {
  const NotebookOptions options = parse_options(choose_language(arguments), DNN_PLOTS_DIR);
  if (options.help) {
    std::cout << usage();
  } else if (options.picture.empty()) {
    return run_training(options) ? 0 : 1;
  } else {
    run_prediction(options);
  }
  return 0;
}

int failed(int code, const std::exception& error) {
  std::cerr << "notebook_4_application: " << in_words(error) << '\n';
  return code;
}

}  // namespace
}  // namespace dnn

int main(int argc, char** argv) {
  dnn::keep_freed_memory();
  dnn::use_threads_for_dot();
  try {
    return dnn::run(std::vector<std::string>(argv + 1, argv + argc));
  } catch (const dnn::NotImplemented& missing) {
    return dnn::failed(1, missing);
  } catch (const dnn::TrainingFailed& failure) {
    return dnn::failed(1, failure);
  } catch (const std::exception& error) {
    return dnn::failed(2, error);
  }
}

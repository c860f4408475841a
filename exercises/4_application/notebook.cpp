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
#include "given/parameter_file.hpp"
#include "given/plot/plot_folder.hpp"
#include "given/progress.hpp"
#include "neural_network.hpp"
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
    models.push_back({"two-layer model", "two_layer", sizes_text(n_x, {options.n_h}),
                      [n_h = options.n_h](const auto& data, const auto& training) {
                        return train_two_layer(data, n_h, training);
                      }});
  }
  if (options.model != ModelChoice::two_layer) {
    models.push_back(
        {"L-layer model", "L_layer", sizes_text(n_x, options.hidden_layer_sizes),
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

// "206 of 209 right, 98.6 %"
std::string accuracy_text(std::size_t wrong, std::size_t m) {
  const std::size_t right = m - wrong;
  char percent[32];
  std::snprintf(percent, sizeof percent, "%.1f",
                100 * static_cast<double>(right) / static_cast<double>(m));
  return std::to_string(right) + " of " + std::to_string(m) + " right, " + percent + " %";
}

void print_accuracy(const ModelResult& result, const LearningData& data) {
  std::cout << "train  " << accuracy_text(result.wrong_in_train.size(), data.Y_train.cols()) << '\n'
            << "test   " << accuracy_text(result.wrong_in_test.size(), data.Y_test.cols()) << '\n';
  if (result.wrong_in_test.empty()) return;
  std::cout << "wrong in the test:";
  for (const std::size_t index : result.wrong_in_test) std::cout << ' ' << index;
  std::cout << '\n';
}

// ---- training

// Trains, shows the progress and the accuracy. `stopped` says whether Ctrl-C ended it.
ModelResult train(const Model& model, const LearningData& data, TrainingOptions training,
                  bool& stopped) {
  std::cout << '\n' << model.name << " (" << model.sizes << ")\n" << std::flush;
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
      throw TrainingFailed("the cost is no number after " + std::to_string(iterations) +
                           " iterations; try a smaller --learning-rate");
    }
  }
  stopped = ctrl_c.pressed();
  std::cout << (stopped ? "stopped after " : "") << iterations << " iterations\n";
  print_accuracy(result, data);
  return result;
}

void save_parameters(const fs::path& file, const std::string& text) {
  write_atomically(file, text);
  std::cout << "parameters: " << file.string() << '\n' << std::flush;
}

// False when a function was missing.
bool run_training(const NotebookOptions& options) {
  const ImageData images = load_images(options.data);
  const LearningData data{flattened(images.train.images), images.train.Y,
                          flattened(images.test.images), images.test.Y};
  plot::PlotFolder folder(options.out);
  std::cout << "images: " << images.source << '\n'
            << data.X_train.cols() << " to learn from, " << data.X_test.cols()
            << " for the test; learning rate " << options.training.learning_rate << ", seed "
            << options.training.seed << '\n';

  std::vector<CostCurve> curves;
  bool stopped = false;
  bool is_complete = true;
  const std::vector<Model> models = chosen_models(options, data.X_train.rows());
  for (const Model& model : models) {
    if (stopped) {
      std::cout << '\n' << model.name << ": not trained\n";
      continue;
    }
    try {
      rehearse(model);
    } catch (const NotImplemented& missing) {
      std::cout << '\n' << model.name << ": " << missing.what() << '\n';
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
      const std::string title = "Wrong in the test: " + model.name;
      folder.add(picture, title,
                 wrong_images(title, images.test, images.classes, result.wrong_in_test));
    }
  }
  if (!curves.empty()) {
    folder.add("images_costs", "Costs", cost_chart(curves, options.training.cost_every));
  }
  if (fs::exists(folder.index())) {
    std::cout << "\npictures: " << folder.index().string() << '\n';
  }
  return is_complete;
}

// ---- one picture

void run_prediction(const NotebookOptions& options) {
  const Images picture = read_ppm(options.picture);
  const std::string file = options.parameters.string();
  std::ifstream in(file);
  if (!in) throw ParameterFileError(file + " can't be opened");
  NeuralNetwork network({});
  network.load(in, file);
  const Matrix X = flattened(picture);
  const std::size_t n_x = network.parameters()["W1"].cols();
  if (X.rows() != n_x) {
    throw UsageError("the picture has " + std::to_string(X.rows()) + " numbers (" +
                     std::to_string(picture.height) + " x " + std::to_string(picture.width) +
                     " pixels, 3 colours), the network of " + file + " takes " +
                     std::to_string(n_x) + "; make it the size of the images it was trained on");
  }
  std::cout << "label " << network.predict(X)(0, 0)
            << " (probability of label 1: " << network.predict_proba(X)(0, 0) << ")\n";
}

int run(const std::vector<std::string>& arguments) {
  const NotebookOptions options = parse_options(arguments, DNN_PLOTS_DIR);
  if (options.help) {
    std::cout << usage();
  } else if (options.picture.empty()) {
    return run_training(options) ? 0 : 1;
  } else {
    run_prediction(options);
  }
  return 0;
}

int failed(int code, const std::string& message) {
  std::cerr << "notebook_4_application: " << message << '\n';
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
    return dnn::failed(1, missing.what());
  } catch (const dnn::TrainingFailed& failure) {
    return dnn::failed(1, failure.what());
  } catch (const std::exception& error) {
    return dnn::failed(2, error.what());
  }
}

#include "notebook_tour.hpp"

#include <unistd.h>

#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "given/notebook_program.hpp"
#include "given/plot/plot.hpp"
#include "given/plot/plot_folder.hpp"
#include "given/progress.hpp"
#include "notebook_messages.hpp"
#include "notebook_models.hpp"

namespace dnn::planar {
namespace {

std::vector<std::string> classes() { return {say(messages::label_0), say(messages::label_1)}; }

// What a picture needs of a model that was trained.
struct Trained {
  std::string name;
  Parameters parameters;
  const Dataset* points;
  std::size_t right;
};

plot::Model model_of(const Parameters& parameters) {
  return [parameters](const Matrix& X) { return forward_propagation(X, parameters).A2; };
}

class Tour {
 public:
  Tour(std::ostream& out, const TourOptions& options) : out_(out), options_(options) {
    if (!options.plots.empty()) plots_.emplace(options.plots);
  }

  void take() {
    const Dataset flower = load_planar_dataset();
    show_flower(flower);
    attempt(out_, [&] { show_logistic_regression(flower); });
    attempt(out_, [&] { show_network(flower); });
    attempt(out_, [&] { show_sizes(flower); });
    const ExtraDatasets extra = load_extra_datasets(3);
    attempt(out_, [&] { show_others(extra); });
    if (plots_) out_ << '\n' << say(messages::all_pictures, plots_->index().string()) << '\n';
  }

 private:
  void add(const std::string& name, const std::string& title, const std::string& svg) {
    plots_->add(name, title, svg);
    out_ << say(messages::picture_is, name) << '\n';
  }

  void heading(const Message& text) { out_ << '\n' << say(text) << '\n'; }

  void show_flower(const Dataset& flower) {
    heading(messages::flower_heading);
    out_ << say(messages::shapes_of_flower, to_string(flower.X.shape()),
                to_string(flower.Y.shape()), flower.X.cols())
         << '\n';
    if (!plots_) return;
    const std::string title = say(messages::the_flower);
    add("flower", title, plot::scatter(title, flower.X, flower.Y, classes()));
  }

  void show_logistic_regression(const Dataset& flower) {
    heading(messages::regression_heading);
    const LogisticRegression model = fit_logistic_regression(flower);
    const auto answers = [model](const Matrix& X) { return probabilities(model, X); };
    const std::size_t right = count_right(labels_of(answers(flower.X)), flower.Y);
    const std::string accuracy = accuracy_text(right, flower.Y.cols());
    out_ << accuracy << '\n';
    if (!plots_) return;
    const std::string title = say(messages::logistic_regression, accuracy);
    add("logistic_regression", title,
        plot::decision_boundary(title, answers, flower.X, flower.Y, classes()));
  }

  void show_network(const Dataset& flower) {
    constexpr std::size_t n_h = 4;
    constexpr std::size_t cost_every = 1000;
    heading(messages::network_heading);
    const TrainedModel model = watched(flower, n_h, cost_every);
    if (plots_) add_costs(model.costs, cost_every);
    const std::size_t right = count_right(predict(model.parameters, flower.X), flower.Y);
    out_ << accuracy_text(right, flower.Y.cols()) << '\n';
    if (plots_) add_boundary("boundary", "n_h = 4", {"", model.parameters, &flower, right});
  }

  void add_costs(const std::vector<double>& costs, std::size_t cost_every) {
    plot::Series curve{"", {}, costs};
    for (std::size_t k = 0; k < costs.size(); ++k) {
      curve.x.push_back(static_cast<double>(k * cost_every));
    }
    const std::string title = say(messages::cost_with_4);
    add("nn_model_costs", title,
        plot::line_chart(title, say(messages::iteration), say(messages::cost), {curve}));
  }

  TrainedModel watched(const Dataset& points, std::size_t n_h, std::size_t cost_every) {
    ProgressLine line(out_, {options_.num_iterations, cost_every, isatty(STDOUT_FILENO) != 0},
                      &ctrl_c_);
    return train(points, n_h, options_.num_iterations, cost_every, &line);
  }

  // Says nothing but whether Ctrl-C was pressed.
  class Patience : public Progress {
   public:
    explicit Patience(const CtrlC& ctrl_c) : ctrl_c_(ctrl_c) {}
    bool goes_on(std::size_t, double) override { return !ctrl_c_.pressed(); }

   private:
    const CtrlC& ctrl_c_;
  };

  Trained trained(const std::string& name, const Dataset& points, std::size_t n_h) {
    Patience patience(ctrl_c_);
    const TrainedModel model = train(points, n_h, options_.num_iterations / 2, 1000, &patience);
    const std::size_t right = count_right(predict(model.parameters, points.X), points.Y);
    out_ << say(messages::name_and_accuracy, name, accuracy_text(right, points.Y.cols())) << '\n'
         << std::flush;
    return {name, model.parameters, &points, right};
  }

  void show_sizes(const Dataset& flower) {
    heading(messages::sizes_heading);
    std::vector<Trained> models;
    for (const unsigned n_h : {1u, 2u, 3u, 4u, 5u, 10u, 20u}) {
      if (ctrl_c_.pressed()) break;
      models.push_back(trained("n_h = " + std::to_string(n_h), flower, n_h));
    }
    add_panels("sizes", say(messages::several_sizes), models);
  }

  // Each in a picture of its own: they share no scale.
  void show_others(const ExtraDatasets& extra) {
    constexpr std::size_t n_h = 5;
    heading(messages::others_heading);
    const std::pair<const char*, const Dataset*> sets[] = {
        {"noisy_circles", &extra.noisy_circles},
        {"noisy_moons", &extra.noisy_moons},
        {"blobs", &extra.blobs},
        {"gaussian_quantiles", &extra.gaussian_quantiles},
        {"no_structure", &extra.no_structure}};
    for (const auto& [name, points] : sets) {
      if (ctrl_c_.pressed()) return;
      const Trained model = trained(name, *points, n_h);
      if (plots_) add_boundary(name, name, model);
    }
  }

  void add_boundary(const std::string& file, const std::string& name, const Trained& model) {
    const Dataset& points = *model.points;
    const std::string title =
        say(messages::name_and_accuracy, name, accuracy_text(model.right, points.Y.cols()));
    add(file, title,
        plot::decision_boundary(title, model_of(model.parameters), points.X, points.Y, classes()));
  }

  void add_panels(const std::string& name, const std::string& title,
                  const std::vector<Trained>& models) {
    if (!plots_ || models.empty()) return;
    std::vector<plot::Panel> panels;
    for (const Trained& model : models) {
      const std::size_t m = model.points->Y.cols();
      panels.push_back({say(messages::name_and_accuracy, model.name, percent_text(model.right, m)),
                        model_of(model.parameters), &model.points->X, &model.points->Y});
    }
    add(name, title, plot::small_multiples(title, panels, classes()));
  }

  std::ostream& out_;
  const TourOptions options_;
  std::optional<plot::PlotFolder> plots_;
  const CtrlC ctrl_c_;
};

}  // namespace

void take_tour(std::ostream& out, const TourOptions& options) { Tour(out, options).take(); }

}  // namespace dnn::planar

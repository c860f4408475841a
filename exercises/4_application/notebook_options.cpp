#include "notebook_options.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <set>
#include <string_view>
#include <system_error>

namespace dnn {
namespace {

constexpr std::size_t most_units = 1'000'000;

// The arguments from front to back.
class Arguments {
 public:
  explicit Arguments(const std::vector<std::string>& arguments) : arguments_(arguments) {}

  bool next() {
    if (next_ == arguments_.size()) return false;
    flag_ = arguments_[next_++];
    return true;
  }

  const std::string& flag() const { return flag_; }

  std::string value() {
    if (next_ == arguments_.size() || arguments_[next_].empty()) {
      throw UsageError(flag_ + " needs a value; see --help");
    }
    return arguments_[next_++];
  }

  std::size_t whole_number(std::size_t from, std::size_t to) {
    return whole_number_in(value(), from, to);
  }

  // "20,7,5"; "none" for none.
  std::vector<std::size_t> sizes() {
    const std::string text = value();
    std::vector<std::size_t> sizes;
    if (text == "none") return sizes;
    for (std::size_t start = 0; start <= text.size();) {
      const std::size_t comma = std::min(text.find(',', start), text.size());
      sizes.push_back(whole_number_in(text.substr(start, comma - start), 1, most_units));
      start = comma + 1;
    }
    if (sizes.size() > 99) throw UsageError(flag_ + ": more than 99 hidden layers");
    return sizes;
  }

  double positive_number() {
    const std::string text = value();
    double number = 0;
    if (!read(text, number) || !std::isfinite(number) || number <= 0) {
      throw UsageError(flag_ + ": '" + text + "' is not a number above 0");
    }
    return number;
  }

 private:
  template <class Number>
  static bool read(const std::string& text, Number& number) {
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end;
  }

  std::size_t whole_number_in(const std::string& text, std::size_t from, std::size_t to) const {
    std::size_t number = 0;
    if (!read(text, number) || number < from || number > to) {
      throw UsageError(flag_ + ": '" + text + "' is not a whole number from " +
                       std::to_string(from) + " to " + std::to_string(to));
    }
    return number;
  }

  const std::vector<std::string>& arguments_;
  std::size_t next_ = 0;
  std::string flag_;
};

ModelChoice model_named(const std::string& name) {
  if (name == "two-layer") return ModelChoice::two_layer;
  if (name == "L-layer") return ModelChoice::L_layer;
  if (name == "both") return ModelChoice::both;
  throw UsageError("--model: '" + name + "' is none of two-layer, L-layer, both");
}

// --layers means the model that was chosen; both have their own where both are trained.
void set_layers(NotebookOptions& options, const std::vector<std::size_t>& layers) {
  if (options.model != ModelChoice::two_layer) {
    options.hidden_layer_sizes = layers;
  } else if (layers.size() == 1) {
    options.n_h = layers.front();
  } else {
    throw UsageError("--layers: the two-layer model has one hidden layer; give one number");
  }
}

// The drawn images are learned with other numbers than the notebook's.
void set_defaults(TrainingOptions& training, const std::set<std::string>& told) {
  if (told.contains("--data")) return;
  if (!told.contains("--iterations")) training.num_iterations = 1000;
  if (!told.contains("--learning-rate")) training.learning_rate = 0.02;
}

void check(const NotebookOptions& options) {
  if (options.picture.empty() != options.parameters.empty()) {
    throw UsageError("--predict and --parameters belong together; see --help");
  }
}

}  // namespace

NotebookOptions parse_options(const std::vector<std::string>& arguments,
                              const std::filesystem::path& out) {
  NotebookOptions options;
  options.out = out;
  std::vector<std::size_t> layers;
  std::set<std::string> told;
  for (Arguments argument(arguments); argument.next();) {
    const std::string& flag = argument.flag();
    told.insert(flag);
    TrainingOptions& training = options.training;
    if (flag == "--data") {
      options.data = argument.value();
    } else if (flag == "--model") {
      options.model = model_named(argument.value());
    } else if (flag == "--layers") {
      layers = argument.sizes();
    } else if (flag == "--iterations") {
      training.num_iterations = argument.whole_number(0, 1'000'000'000);
    } else if (flag == "--learning-rate") {
      training.learning_rate = argument.positive_number();
    } else if (flag == "--cost-every") {
      training.cost_every = argument.whole_number(1, 1'000'000'000);
    } else if (flag == "--seed") {
      constexpr auto largest = std::numeric_limits<std::uint32_t>::max();
      training.seed = static_cast<std::uint32_t>(argument.whole_number(0, largest));
    } else if (flag == "--out") {
      options.out = argument.value();
    } else if (flag == "--predict") {
      options.picture = argument.value();
    } else if (flag == "--parameters") {
      options.parameters = argument.value();
    } else if (flag == "--help") {
      options.help = true;
    } else {
      throw UsageError("'" + flag + "' is no option; see --help");
    }
  }
  if (told.contains("--layers")) set_layers(options, layers);
  set_defaults(options.training, told);
  check(options);
  return options;
}

std::string usage() {
  return "usage: notebook_4_application [options]\n"
         "\n"
         "Trains networks on images: progress, accuracy, pictures, and the parameters in a file.\n"
         "Ctrl-C ends a training; what was reached is shown and saved. A second Ctrl-C ends all.\n"
         "\n"
         "  --data PATH           a folder with train_catvnoncat.h5 and test_catvnoncat.h5, or "
         "with\n"
         "                        a folder of .ppm files for each class (default: drawn images)\n"
         "  --model NAME          two-layer, L-layer or both (default: both)\n"
         "  --layers 20,7,5       hidden units of the L-layer model, none for no hidden layer; "
         "with\n"
         "                        --model two-layer one number (defaults: 20,7,5 and 7)\n"
         "  --iterations N        (default: 2500; 1000 for drawn images)\n"
         "  --learning-rate R     (default: 0.0075; 0.02 for drawn images)\n"
         "  --cost-every N        how often a cost is kept (default: 100)\n"
         "  --seed S              of the first weights (default: 1)\n"
         "  --out DIR             where pictures and parameters go (default: build/plots)\n"
         "\n"
         "  --predict FILE.ppm --parameters FILE\n"
         "                        says what a saved network sees in a picture; trains nothing\n"
         "\n"
         "Ends with 0 when it ran, 1 when a function is missing or a training failed, 2 when what "
         "it\n"
         "was told can't be done.\n";
}

}  // namespace dnn

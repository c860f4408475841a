#include "notebook_options.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <set>
#include <string_view>
#include <system_error>

#include "notebook_messages.hpp"

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
      throw UsageError(say(messages::needs_value, flag_));
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
    if (sizes.size() > 99) throw UsageError(say(messages::too_many_layers, flag_));
    return sizes;
  }

  double positive_number() {
    const std::string text = value();
    double number = 0;
    if (!read(text, number) || !std::isfinite(number) || number <= 0) {
      throw UsageError(say(messages::not_above_0, flag_, text));
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
      throw UsageError(say(messages::no_whole_number, flag_, text, from, to));
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
  throw UsageError(say(messages::unknown_model, name));
}

// --layers means the model that was chosen; both have their own where both are trained.
void set_layers(NotebookOptions& options, const std::vector<std::size_t>& layers) {
  if (options.model != ModelChoice::two_layer) {
    options.hidden_layer_sizes = layers;
  } else if (layers.size() == 1) {
    options.n_h = layers.front();
  } else {
    throw UsageError(say(messages::one_hidden_layer));
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
    throw UsageError(say(messages::belong_together));
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
      throw UsageError(say(messages::no_option, flag));
    }
  }
  if (told.contains("--layers")) set_layers(options, layers);
  set_defaults(options.training, told);
  check(options);
  return options;
}

std::string usage() { return say(messages::usage); }

}  // namespace dnn

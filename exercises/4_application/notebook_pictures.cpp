#include "notebook_pictures.hpp"

#include <algorithm>

#include "given/plot/plot.hpp"
#include "notebook_messages.hpp"

namespace dnn {

std::string cost_chart(const std::vector<CostCurve>& curves, std::size_t cost_every) {
  std::vector<plot::Series> series;
  for (const auto& [model, costs] : curves) {
    std::vector<double> iterations;
    for (std::size_t i = 0; i < costs.size(); ++i) {
      iterations.push_back(static_cast<double>(i * cost_every));
    }
    series.push_back({model, iterations, costs});
  }
  return plot::line_chart(say(messages::cost_of_learning), say(messages::iteration),
                          say(messages::cost), series);
}

std::string wrong_images(const std::string& title, const LabelledImages& images,
                         const std::vector<std::string>& classes,
                         const std::vector<std::size_t>& indices) {
  const Images& all = images.images;
  const std::size_t bytes = all.height * all.width * all.channels;
  Images wrong{0, all.height, all.width, all.channels, {}};
  std::vector<std::string> captions;
  for (std::size_t n = 0; n < std::min(indices.size(), most_pictured); ++n) {
    const std::size_t i = indices[n];
    const auto begin = all.pixels.begin() + static_cast<std::ptrdiff_t>(i * bytes);
    wrong.pixels.insert(wrong.pixels.end(), begin, begin + static_cast<std::ptrdiff_t>(bytes));
    const bool is_1 = images.Y(0, i) == 1;
    captions.push_back(say(messages::taken_for, i, classes.at(is_1 ? 0 : 1)));
    ++wrong.count;
  }
  return plot::image_grid(title, wrong, captions);
}

}  // namespace dnn

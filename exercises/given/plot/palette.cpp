#include "given/plot/palette.hpp"

#include <algorithm>
#include <map>

namespace dnn::plot {
namespace {

constexpr std::size_t most_colours = 256;

// Adds up colours; the average is rounded.
struct Sum {
  std::array<std::size_t, 3> total{};
  std::size_t count = 0;

  void add(const Colour& colour, std::size_t times) {
    for (std::size_t k = 0; k < 3; ++k) total[k] += times * colour[k];
    count += times;
  }
  Colour average() const {
    Colour colour{};
    for (std::size_t k = 0; k < 3; ++k) {
      colour[k] = static_cast<std::uint8_t>((total[k] + count / 2) / count);
    }
    return colour;
  }
};

// Colours and how many pixels have each.
using Counted = std::vector<std::pair<Colour, std::size_t>>;

std::size_t pixels_of(const Counted& group) {
  std::size_t pixels = 0;
  for (const auto& [colour, count] : group) pixels += count;
  return pixels;
}

// The channel in which the colours differ most, and by how much.
std::pair<std::size_t, std::size_t> widest_channel(const Counted& group) {
  std::pair<std::size_t, std::size_t> widest{0, 0};
  for (std::size_t k = 0; k < 3; ++k) {
    const auto less = [k](const auto& a, const auto& b) { return a.first[k] < b.first[k]; };
    const auto [low, high] = std::minmax_element(group.begin(), group.end(), less);
    const std::size_t width = high->first[k] - std::size_t{low->first[k]};
    if (width > widest.second) widest = {k, width};
  }
  return widest;
}

// Moves the upper half of the pixels, along the widest channel, to the group that is returned.
Counted split(Counted& group) {
  const std::size_t k = widest_channel(group).first;
  std::sort(group.begin(), group.end(), [k](const auto& a, const auto& b) {
    return std::pair(a.first[k], a.first) < std::pair(b.first[k], b.first);
  });
  const std::size_t half = pixels_of(group) / 2;
  std::size_t lower = group[0].second, cut = 1;
  while (cut + 1 < group.size() && lower + group[cut].second <= half) lower += group[cut++].second;
  const auto middle = group.begin() + static_cast<std::ptrdiff_t>(cut);
  Counted upper(middle, group.end());
  group.erase(middle, group.end());
  return upper;
}

// How much is gained by splitting the group; 0 where it can't be split.
std::size_t weight(const Counted& group) { return widest_channel(group).second * pixels_of(group); }

std::vector<Counted> groups_of(Counted colours) {
  std::vector<Counted> groups;
  if (colours.size() <= most_colours) {
    for (const auto& colour : colours) groups.push_back({colour});
    return groups;
  }
  groups.push_back(std::move(colours));
  std::vector<std::size_t> weights = {weight(groups[0])};
  while (groups.size() < most_colours) {
    const auto heaviest = std::max_element(weights.begin(), weights.end());
    const auto chosen = static_cast<std::size_t>(heaviest - weights.begin());
    Counted upper = split(groups[chosen]);
    weights[chosen] = weight(groups[chosen]);
    weights.push_back(weight(upper));
    groups.push_back(std::move(upper));
  }
  return groups;
}

}  // namespace

PalettePicture with_palette(const Picture& picture) {
  std::map<Colour, std::size_t> counts;
  for (const Colour& colour : picture.pixels) ++counts[colour];
  PalettePicture result{picture.width, picture.height, {}, {}};
  std::map<Colour, std::uint8_t> number_of;
  for (const Counted& group : groups_of({counts.begin(), counts.end()})) {
    Sum sum;
    for (const auto& [colour, count] : group) {
      sum.add(colour, count);
      number_of[colour] = static_cast<std::uint8_t>(result.palette.size());
    }
    result.palette.push_back(sum.average());
  }
  for (const Colour& colour : picture.pixels) result.pixels.push_back(number_of.at(colour));
  return result;
}

Picture shrunk(const Picture& picture, std::size_t factor) {
  Picture result{(picture.width + factor - 1) / factor, (picture.height + factor - 1) / factor, {}};
  std::vector<Sum> sums(result.width * result.height);
  for (std::size_t row = 0; row < picture.height; ++row) {
    for (std::size_t column = 0; column < picture.width; ++column) {
      sums[row / factor * result.width + column / factor].add(
          picture.pixels[row * picture.width + column], 1);
    }
  }
  for (const Sum& sum : sums) result.pixels.push_back(sum.average());
  return result;
}

}  // namespace dnn::plot

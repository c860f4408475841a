#include <algorithm>
#include <cstddef>
#include <stdexcept>

#include "given/plot/frame.hpp"
#include "given/plot/messages.hpp"
#include "given/plot/palette.hpp"
#include "given/plot/plot.hpp"
#include "given/plot/png.hpp"
#include "given/plot/svg.hpp"
#include "given/plot/text_fit.hpp"

namespace dnn::plot {
namespace {

constexpr std::size_t most_images = 200;
constexpr std::size_t most_bytes = 270000;  // of all images as text
constexpr std::size_t bytes_beside = 500;   // of an image: its caption and what is around both
constexpr double side = 128.0;              // pixels of the longer side of an image
constexpr double gap = 20.0;
constexpr double margin = 16.0;
constexpr double caption_size = 12.0;
constexpr double line_height = 15.0;
constexpr std::size_t most_lines = 3;

[[noreturn]] void refuse(const std::string& reason) {
  throw std::invalid_argument(say(messages::name_and_text, "image_grid", reason));
}

void check(const Images& images, const std::vector<std::string>& captions) {
  if (images.count == 0) refuse(say(messages::no_images));
  if (images.count > most_images) {
    refuse(say(messages::too_many_images, images.count, most_images));
  }
  if (captions.size() != images.count) {
    refuse(say(messages::captions_for_images, captions.size(), images.count));
  }
  if (images.channels != 1 && images.channels != 3) {
    refuse(say(messages::channels_of_images, images.channels));
  }
  const std::size_t bytes = images.count * images.height * images.width * images.channels;
  if (bytes == 0) refuse(say(messages::no_pixels));
  if (images.pixels.size() != bytes) {
    refuse(say(messages::bytes_of_pixels, images.pixels.size(), bytes));
  }
}

double longer_side(const Images& images) {
  return static_cast<double>(std::max(images.width, images.height));
}

Picture picture_of(const Images& images, std::size_t index) {
  const std::size_t size = images.width * images.height;
  const std::uint8_t* pixel = images.pixels.data() + index * size * images.channels;
  Picture picture{images.width, images.height, {}};
  for (std::size_t i = 0; i < size; ++i, pixel += images.channels) {
    const bool grey = images.channels == 1;
    picture.pixels.push_back({pixel[0], pixel[grey ? 0 : 1], pixel[grey ? 0 : 2]});
  }
  return picture;
}

struct Encoded {
  std::vector<std::string> uris;
  bool palette = false;
  std::size_t factor = 1;  // by which each image is smaller than it was
};

std::size_t total_size(const std::vector<std::string>& uris) {
  std::size_t size = 0;
  for (const std::string& uri : uris) size += uri.size() + bytes_beside;
  return size;
}

Encoded encoded(const Images& images, bool palette, std::size_t factor) {
  Encoded result{{}, palette, factor};
  for (std::size_t i = 0; i < images.count; ++i) {
    const Picture picture = shrunk(picture_of(images, i), factor);
    result.uris.push_back(
        data_uri("image/png", palette ? png(with_palette(picture)) : png(picture)));
  }
  return result;
}

// As good as there is room for, and not much better than a screen can show.
Encoded encoded(const Images& images) {
  std::size_t factor = 1;
  while (longer_side(images) > 3.0 * side * static_cast<double>(factor)) ++factor;
  for (;; ++factor) {
    for (const bool palette : {false, true}) {
      // A pixel takes at least this many characters: spares the work for what can't fit.
      const std::size_t pixels = images.width * images.height / (factor * factor);
      if (images.count * pixels * (palette ? 1 : 3) / 3 * 4 > most_bytes) continue;
      Encoded result = encoded(images, palette, factor);
      if (total_size(result.uris) <= most_bytes) return result;
    }
  }
}

std::string described(const Images& images, const Encoded& encoded) {
  std::string text = say(messages::images_in_words, images.count, images.height, images.width);
  if (encoded.palette) text += say(messages::few_colours);
  return text;
}

Heading heading_of(const std::string& title, const Encoded& encoded) {
  Heading heading{title, {}, {}};
  if (encoded.factor > 1) {
    heading.notes.push_back(say(messages::shown_smaller, encoded.factor));
  }
  return heading;
}

// The box of an image that keeps its proportions, at the top of a square.
Box fitted(const Images& images, double left, double top) {
  const auto width = static_cast<double>(images.width), height = static_cast<double>(images.height);
  const double scale = side / longer_side(images);
  return {left + (side - width * scale) / 2.0, top, width * scale, height * scale};
}

}  // namespace

std::string image_grid(const std::string& title, const Images& images,
                       const std::vector<std::string>& captions) {
  check(images, captions);
  const Encoded pictures = encoded(images);
  const std::size_t columns = std::clamp<std::size_t>(images.count, 3, 5);
  const double width = 2.0 * margin + static_cast<double>(columns) * (side + gap) - gap;
  const bool enlarged = longer_side(images) <= side;
  Svg svg;
  double top = draw_heading(svg, heading_of(title, pictures), width);
  for (std::size_t first = 0; first < images.count; first += columns) {
    const std::size_t last = std::min(first + columns, images.count);
    double lowest = top;
    for (std::size_t i = first; i < last; ++i) {
      const double left = margin + static_cast<double>(i - first) * (side + gap);
      const Box box = fitted(images, left, top);
      svg.image(box, pictures.uris[i], enlarged ? "pixels" : "");
      double baseline = box.bottom();
      for (const std::string& line : wrapped(captions[i], side, caption_size, most_lines)) {
        svg.text(left + side / 2.0, baseline += line_height, line, "small middle");
      }
      lowest = std::max(lowest, baseline);
    }
    top = lowest + gap;
  }
  return svg.document(width, top, title, described(images, pictures));
}

}  // namespace dnn::plot

#include "given/cat_images/drawn_images.hpp"

#include <stdexcept>
#include <string>
#include <vector>

#include "given/cat_images/canvas.hpp"
#include "given/cat_images/messages.hpp"
#include "given/random_state.hpp"

namespace dnn {
namespace {

constexpr std::size_t side = 32;

// Dark or light, with a tint of its own. The two lie alike on both sides of grey.
Colour draw_colour(RandomState& rng, bool light) {
  const double depth = rng.uniform(0.12, 0.40);
  const double red = rng.uniform(-0.14, 0.14);
  const double green = rng.uniform(-0.10, 0.10);
  const double blue = rng.uniform(-0.14, 0.14);
  const double grey = light ? 0.5 + depth : 0.5 - depth;
  return {grey + red, grey + green, grey + blue};
}

void draw_background(RandomState& rng, bool light, Canvas& canvas) {
  const Colour top = draw_colour(rng, light);
  const Colour bottom = draw_colour(rng, light);
  for (std::size_t y = 0; y < canvas.height(); ++y) {
    const double share = static_cast<double>(y) / static_cast<double>(canvas.height());
    for (std::size_t x = 0; x < canvas.width(); ++x) canvas.at(y, x) = mix(share, bottom, top);
  }
  for (int blot = 0; blot < 6; ++blot) {
    Place place;
    place.middle.x = rng.uniform(0.0, side);
    place.middle.y = rng.uniform(0.0, side);
    place.size = rng.uniform(2.0, 6.0);
    const double half_height = rng.uniform(0.4, 1.0);
    const Colour colour = draw_colour(rng, rng.randint(0, 4) == 0 ? !light : light);
    canvas.paint(place, Ellipse{{0, 0}, 1.0, half_height}, colour, 0.6);
  }
}

Place draw_place(RandomState& rng) {
  Place place;
  place.middle.x = rng.uniform(13.75, 18.25);
  place.middle.y = rng.uniform(14.25, 18.75);
  place.size = rng.uniform(10.0, 14.5);
  place.slant = rng.uniform(-0.15, 0.15);
  place.mirrored = rng.randint(0, 2) == 1;
  return place;
}

// What is drawn: where, in which colour, and with what its features stand out.
struct Subject {
  Place place;
  Colour body;
  Colour ink;
};

Place mirrored(Place place) {
  place.mirrored = !place.mirrored;
  return place;
}

// The half of a cat that is to the right of its nose, or with the mirrored place to the left.
void draw_ear(const Subject& cat, const Place& place, Canvas& canvas) {
  canvas.paint(place, Triangle{{0.80, -1.05}, {0.84, 0.1}, {0.06, -0.42}}, cat.body);
  canvas.paint(place, Triangle{{0.72, -0.82}, {0.72, -0.2}, {0.32, -0.42}},
               mix(0.45, cat.ink, cat.body));
}

void draw_half_face(const Subject& cat, const Place& place, Canvas& canvas) {
  canvas.paint(place, Ellipse{{0.36, 0.08}, 0.19, 0.16}, cat.ink);
  canvas.paint(place, Ellipse{{0.36, 0.08}, 0.05, 0.15}, cat.body);
  canvas.paint(place, Line{{0.25, 0.46}, {1.1, 0.34}, 0.03}, cat.ink, 0.8);
  canvas.paint(place, Line{{0.25, 0.54}, {1.1, 0.66}, 0.03}, cat.ink, 0.8);
  canvas.paint(place, Line{{0.0, 0.48}, {0.16, 0.66}, 0.03}, cat.ink, 0.8);
}

void draw_cat(const Subject& cat, Canvas& canvas) {
  const Place other_half = mirrored(cat.place);
  draw_ear(cat, cat.place, canvas);
  draw_ear(cat, other_half, canvas);
  canvas.paint(cat.place, Ellipse{{0.0, 0.2}, 0.86, 0.68}, cat.body);
  draw_half_face(cat, cat.place, canvas);
  draw_half_face(cat, other_half, canvas);
  canvas.paint(cat.place, Triangle{{-0.14, 0.34}, {0.14, 0.34}, {0.0, 0.5}}, cat.ink);
}

void draw_apple(const Subject& apple, Canvas& canvas) {
  canvas.paint(apple.place, Ellipse{{-0.3, 0.15}, 0.56, 0.72}, apple.body);
  canvas.paint(apple.place, Ellipse{{0.3, 0.15}, 0.56, 0.72}, apple.body);
  canvas.paint(apple.place, Line{{0.0, -0.4}, {0.1, -1.0}, 0.08}, apple.body);
  canvas.paint(apple.place, Ellipse{{0.38, -0.8}, 0.3, 0.16}, apple.body);
  canvas.paint(apple.place, Ellipse{{-0.45, -0.05}, 0.12, 0.22}, apple.ink, 0.6);
}

void draw_mushroom(const Subject& mushroom, Canvas& canvas) {
  const Place& place = mushroom.place;
  canvas.paint(place, Ellipse{{0.0, 0.55}, 0.3, 0.6}, mix(0.3, mushroom.ink, mushroom.body));
  canvas.paint(place, Both{Ellipse{{0.0, 0.1}, 1.0, 0.95}, Line{{-3, -2.8}, {3, -2.8}, 3.0}},
               mushroom.body);
  for (const Point dot : {Point{-0.45, -0.2}, Point{0.05, -0.5}, Point{0.5, -0.1}}) {
    canvas.paint(place, Ellipse{dot, 0.16, 0.14}, mushroom.ink, 0.8);
  }
}

void draw_fish(const Subject& fish, Canvas& canvas) {
  const Place& place = fish.place;
  canvas.paint(place, Triangle{{0.4, 0.1}, {1.05, -0.4}, {1.05, 0.6}}, fish.body);
  canvas.paint(place, Triangle{{-0.3, -0.2}, {0.1, -0.65}, {0.2, -0.2}}, fish.body);
  canvas.paint(place, Ellipse{{-0.2, 0.1}, 0.8, 0.48}, fish.body);
  canvas.paint(place, Ellipse{{-0.62, 0.0}, 0.1, 0.1}, fish.ink);
  canvas.paint(place, Line{{-0.35, -0.15}, {-0.35, 0.35}, 0.03}, fish.ink, 0.6);
}

void draw_ball(const Subject& ball, Canvas& canvas) {
  const Ellipse whole{{0.0, 0.1}, 0.85, 0.85};
  canvas.paint(ball.place, whole, ball.body);
  canvas.paint(ball.place, Both{whole, Line{{-1, 0.1}, {1, 0.1}, 0.16}}, ball.ink, 0.8);
}

void draw_thing(std::int64_t kind, const Subject& thing, Canvas& canvas) {
  if (kind == 0) draw_apple(thing, canvas);
  if (kind == 1) draw_mushroom(thing, canvas);
  if (kind == 2) draw_fish(thing, canvas);
  if (kind == 3) draw_ball(thing, canvas);
}

LabelledImages draw_labelled(RandomState& rng, std::size_t count) {
  LabelledImages drawn{{count, side, side, 3, {}}, Matrix(1, count)};
  const std::vector<std::size_t> order = rng.permutation(count);
  for (std::size_t i = 0; i < count; ++i) {
    const bool is_cat = order[i] % 2 == 1;
    const bool light = rng.randint(0, 2) == 1;
    Canvas canvas(side, side);
    draw_background(rng, !light, canvas);
    const Place place = draw_place(rng);
    const Colour body = draw_colour(rng, light);
    const Subject subject{place, body, draw_colour(rng, !light)};
    if (is_cat) {
      draw_cat(subject, canvas);
    } else {
      draw_thing(rng.randint(0, 4), subject, canvas);
    }
    canvas.append_to(drawn.images.pixels);
    drawn.Y(0, i) = is_cat ? 1.0 : 0.0;
  }
  return drawn;
}

}  // namespace

ImageData draw_images(std::uint32_t seed, std::size_t train_count, std::size_t test_count) {
  if (train_count == 0 || test_count == 0) {
    throw std::invalid_argument(say(messages::nothing_to_draw));
  }
  RandomState rng(seed);
  ImageData data;
  data.train = draw_labelled(rng, train_count);
  data.test = draw_labelled(rng, test_count);
  data.classes = {say(messages::class_0), say(messages::class_1)};
  data.source = say(messages::drawn_from_seed, seed);
  return data;
}

}  // namespace dnn

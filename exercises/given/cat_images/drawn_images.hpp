// Images that need no download: faces of cats, and things that are none.
//
// Each is 32 x 32 pixels and shows one thing, drawn from simple shapes: the face of a cat (two
// pointed ears, eyes, whiskers), or an apple, a mushroom, a fish or a ball. Place, size, slant and
// colours are drawn at random, and so are the blots behind it.
//
// What makes them worth a network: half of the things are light on dark, half dark on light, alike
// in both classes. So no pixel by itself is lighter for cats, and a weight for each pixel learns
// nothing that holds; a hidden layer learns one shape in both lights. Measured with NumPy, seed 3,
// 200 images to train with and 50 to test with, and once more with 1000 images of seed 99; pixels
// divided by 255, weights from seed 1 as in the notebooks:
//
//   model                 rate    iterations   training   test   1000 others
//   logistic regression   0.005   2000          86.5 %    52 %   50.1 %
//   [3072, 7, 1]          0.02    1000         100 %      90 %   92.1 %
//   [3072, 20, 7, 5, 1]   0.02    1000         100 %      96 %   92.5 %
#pragma once

#include <cstddef>
#include <cstdint>

#include "given/images.hpp"

namespace dnn {

// classes are "non-cat" and "cat"; as many of the one as of the other (one less cat where the count
// is odd), in random order. Same arguments, same bytes, with every compiler.
// Throws std::invalid_argument where a count is 0.
ImageData draw_images(std::uint32_t seed = 3, std::size_t train_count = 200,
                      std::size_t test_count = 50);

}  // namespace dnn

// The second half of the notebook: logistic regression and the network on the flower, networks of
// several sizes, five other sets of points.
#pragma once

#include <cstddef>
#include <filesystem>
#include <iosfwd>

namespace dnn::planar {

struct TourOptions {
  std::size_t num_iterations;   // of the first network; half as many of all others
  std::filesystem::path plots;  // the folder for pictures; empty for none
};

// Prints what is learnt, and how well, and writes the pictures. Ctrl-C ends it after the iteration
// that runs. Throws std::runtime_error when a picture can't be written.
void take_tour(std::ostream& out, const TourOptions& options);

}  // namespace dnn::planar

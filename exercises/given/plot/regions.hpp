// What a model answers all over the plane, as coloured areas.
#pragma once

#include <string>
#include <vector>

#include "given/plot/contours.hpp"
#include "given/plot/frame.hpp"
#include "given/plot/plot.hpp"
#include "given/plot/svg.hpp"

namespace dnn::plot {

struct Regions {
  bool labels_only = false;   // the model answers 0 and 1, nothing between
  double share_of_one = 0.0;  // of the plane shown, where the answer is at least 0.5

  // {answer >= level}, in the units of the data. With labels_only the level 0.5 alone.
  struct Area {
    double level;
    std::vector<Polygon> polygons;
  };
  std::vector<Area> areas;
};

// Asks the model at columns × columns points of the rectangle, and some more around the outlines.
// Throws std::invalid_argument, beginning with `where`, when it answers in another shape than
// (1, n) or with what is no number.
Regions regions_of(const std::string& where, const Model& model, Range x, Range y,
                   std::size_t columns);

// Fills the box with the areas, and draws the line at 0.5.
void draw_regions(Svg& svg, const Box& box, Range x, Range y, const Regions& regions);

// The entries of the legend for the areas.
std::vector<LegendEntry> legend_of_regions(bool labels_only,
                                           const std::vector<std::string>& classes);

}  // namespace dnn::plot

// Pictures of what a notebook computes, as SVG that every browser shows.
//
// Each function returns a whole SVG document: title and description for who can't see it, its own
// colours in light and in dark, no script and nothing from elsewhere. The same arguments give the
// same bytes. A document stays below 300 KB for up to 6000 points in all.
//
// All throw std::invalid_argument, with one line that names the function and the argument, where
// data is missing, is not a number, or does not fit together.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "given/images.hpp"
#include "given/matrix.hpp"

namespace dnn::plot {

// A curve through the points (x[i], y[i]). x is finite. Where y is nan or infinite the curve has a
// gap, and the chart says so.
struct Series {
  std::string name;  // "" for no entry in the legend
  std::vector<double> x, y;
};

// One to six curves over common axes. A label of an axis carries the unit: "time (s)".
// plt.plot(costs)
std::string line_chart(const std::string& title, const std::string& x_label,
                       const std::string& y_label, const std::vector<Series>& series);

// Labelled points in the plane: X (2, m), Y (1, m), each label 0 or 1; classes[label] is what the
// legend calls the two: triangles for 0, circles for 1. plt.scatter(X[0, :], X[1, :], c=Y)
std::string scatter(const std::string& title, const Matrix& X, const Matrix& Y,
                    const std::vector<std::string>& classes);

// (2, n) points to (1, n) answers: the probability that the label is 1, or the label itself. It is
// asked several times, for at most some 15 000 points at once.
using Model = std::function<Matrix(const Matrix&)>;

// The points on top of what the model answers in all of the plane around them: areas for both
// labels, and between them the line where the answer is 0.5. Answers other than 0 and 1 give four
// areas: below 0.25, below 0.5, below 0.75 and above. What the model throws is passed on.
// plot_decision_boundary(model, X, Y)
std::string decision_boundary(const std::string& title, const Model& model, const Matrix& X,
                              const Matrix& Y, const std::vector<std::string>& classes);

// A decision boundary in a row of others: "n_h = 4: 90.5 %". X and Y are not owned.
struct Panel {
  std::string title;
  Model model;  // empty: the points alone
  const Matrix* X = nullptr;
  const Matrix* Y = nullptr;
};

// One to twenty panels that share their axes. plt.subplot(5, 2, i + 1)
std::string small_multiples(const std::string& title, const std::vector<Panel>& panels,
                            const std::vector<std::string>& classes);

// One to 200 images of 1 or 3 channels, each with its caption below. Where all of them together
// would be too large, each keeps 256 colours; where that is not enough they lose pixels, and the
// picture says so. plt.imshow(images[i])
std::string image_grid(const std::string& title, const Images& images,
                       const std::vector<std::string>& captions);

}  // namespace dnn::plot

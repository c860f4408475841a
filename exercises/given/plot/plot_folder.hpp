// A folder of pictures with a page, index.html, that shows them all.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "given/plot/index_page.hpp"

namespace dnn::plot {

class PlotFolder {
 public:
  // Makes the folder where there is none. Pictures that are in it stay on the page.
  // Throws std::runtime_error, naming the folder, when it can't be made, is not a folder, or no
  // file can be made in it: better now than after minutes of training.
  explicit PlotFolder(std::filesystem::path folder);

  // Writes NAME.svg and index.html, both whole or not at all, and returns the path of the SVG. The
  // page has the pictures in the order in which they were added; adding a name again replaces its
  // picture and moves it to the end.
  // Throws std::invalid_argument unless the name consists of letters, digits, '_' and '-' and `svg`
  // is an SVG document; std::system_error, naming the file, when it can't be written.
  std::filesystem::path add(const std::string& name, const std::string& title,
                            const std::string& svg);

  // Takes a picture off the page and deletes its file, as if it had never been added.
  void remove(const std::string& name);

  const std::filesystem::path& path() const { return folder_; }
  std::filesystem::path index() const { return folder_ / "index.html"; }

 private:
  std::filesystem::path folder_;
  std::vector<Entry> entries_;
};

}  // namespace dnn::plot

// The page that shows the pictures of a folder together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dnn::plot {

// A picture on the page: NAME.svg beside it, the same once more inside it.
struct Entry {
  std::string name;
  std::string title;  // plain text
  std::string svg;
};

// A whole HTML document that needs no other file.
std::string index_page(const std::vector<Entry>& entries);

// The names and titles that a text of index_page() shows, in its order, without their pictures.
std::vector<Entry> entries_of_page(std::string_view page);

// The content of <title> or <desc> in an SVG document, as it stands there; "" where there is none.
std::string_view element_text(std::string_view svg, std::string_view element);

}  // namespace dnn::plot

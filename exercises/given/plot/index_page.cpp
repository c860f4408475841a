#include "given/plot/index_page.hpp"

#include <cstddef>

#include "given/plot/messages.hpp"
#include "given/plot/png.hpp"
#include "given/plot/svg.hpp"

namespace dnn::plot {
namespace {

// {0} is the language, {1} the heading.
constexpr std::string_view begin_of_page = R"(<!DOCTYPE html>
<html lang="{0}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{1}</title>
<style>
:root{color-scheme:light dark}
body{margin:0 auto;padding:16px;max-width:1000px;font:16px/1.5 system-ui,sans-serif;background:#f4f4f2;color:#1a1a1a}
h1{font-size:1.4rem}
h2{font-size:1.1rem;margin:0 0 8px}
section{margin:0 0 24px;padding:16px;border-radius:8px;background:#fff}
div{overflow-x:auto}
img{display:block;height:auto}
a{color:#005a8f}
@media (max-width:600px){body{padding:8px}section{padding:12px}}
@media (prefers-color-scheme:dark){body{background:#0c0e10;color:#ececec}section{background:#16191d}a{color:#7cc4ee}}
</style>
</head>
<body>
<h1>{1}</h1>
)";

constexpr std::string_view before_name = "<section id=\"";
constexpr std::string_view before_title = "\"><h2>";
constexpr std::string_view after_title = "</h2>";

// What stands between two marks; "" where one of them is missing.
std::string_view between(std::string_view text, std::string_view before, std::string_view after) {
  const std::size_t mark = text.find(before);
  if (mark == std::string_view::npos) return "";
  text.remove_prefix(mark + before.size());
  const std::size_t end = text.find(after);
  return end == std::string_view::npos ? "" : text.substr(0, end);
}

// The style that lets a picture shrink with a phone's screen, but not until its text is too small.
std::string size_style(std::string_view svg) {
  const std::string width(between(svg, " width=\"", "\""));
  if (width.empty() || width.find_first_not_of("0123456789.") != std::string::npos) {
    return "width:100%";
  }
  return "width:100%;max-width:" + width + "px;min-width:calc(" + width + "px*.75)";
}

std::string section(const Entry& entry) {
  const std::string alt =
      say(messages::picture_in_words, escaped(entry.title), element_text(entry.svg, "desc"));
  return std::string(before_name) + escaped(entry.name) + std::string(before_title) +
         escaped(entry.title) + std::string(after_title) + "\n<div tabindex=\"0\"><img style=\"" +
         size_style(entry.svg) + "\" alt=\"" + alt + "\" src=\"" +
         data_uri("image/svg+xml", entry.svg) + "\"></div>\n<p><a href=\"" + escaped(entry.name) +
         ".svg\">" + escaped(entry.name) + ".svg</a></p>\n</section>\n";
}

std::string unescaped(std::string_view text) {
  std::string result(text);
  for (const auto& [entity, character] :
       {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}) {
    for (std::size_t at = 0; (at = result.find(entity, at)) != std::string::npos; ++at) {
      result.replace(at, std::string_view(entity).size(), character);
    }
  }
  return result;
}

}  // namespace

std::string_view element_text(std::string_view svg, std::string_view element) {
  const std::string name(element);
  const std::size_t begin = svg.find("<" + name);
  if (begin == std::string_view::npos) return "";
  return between(svg.substr(begin), ">", "</" + name + ">");
}

std::string index_page(const std::vector<Entry>& entries) {
  const std::string language = spoken_language() == Language::zh ? "zh-CN" : "en";
  std::string page = filled(begin_of_page, {language, say(messages::pictures)});
  for (const Entry& entry : entries) page += section(entry);
  return page + "</body>\n</html>\n";
}

std::vector<Entry> entries_of_page(std::string_view page) {
  std::vector<Entry> entries;
  for (std::size_t at = 0; (at = page.find(before_name, at)) != std::string_view::npos; ++at) {
    const std::string_view rest = page.substr(at);
    entries.push_back({unescaped(between(rest, before_name, before_title)),
                       unescaped(between(rest, before_title, after_title)), ""});
  }
  return entries;
}

}  // namespace dnn::plot

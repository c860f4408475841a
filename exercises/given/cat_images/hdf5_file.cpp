#include "given/cat_images/hdf5_file.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "given/cat_images/hdf5_messages.hpp"

namespace dnn {
namespace {

constexpr std::size_t largest_string_count = 64;

}  // namespace

Hdf5File::Hdf5File(const std::filesystem::path& file) : Hdf5File(read_bytes(file)) {}

Hdf5File::Hdf5File(FileBytes file) : file_(std::move(file)), links_(hdf5::read_links(file_)) {}

std::vector<std::string> Hdf5File::names() const {
  std::vector<std::string> names;
  for (const hdf5::Link& link : links_) names.push_back(link.name);
  return names;
}

hdf5::Dataset Hdf5File::find(const std::string& dataset, hdf5::ElementType type) const {
  const auto link = std::find_if(links_.begin(), links_.end(),
                                 [&](const hdf5::Link& l) { return l.name == dataset; });
  if (link == links_.end()) {
    std::string held;
    for (const hdf5::Link& other : links_)
      held += (held.empty() ? "" : " ") + printable(other.name);
    if (held.empty()) held = say(messages::holds_nothing);
    throw ImageFileError(
        say(messages::wrong_with, name(), say(messages::no_dataset, dataset, held)));
  }
  hdf5::Dataset found = hdf5::read_dataset(file_, link->header);
  if (found.type != type) {
    fail_at(file_, found.header,
            say(messages::dataset_of_type, dataset, hdf5::to_string(found.type)),
            say(messages::supported_is, hdf5::to_string(type)), messages::store_anew);
  }
  return found;
}

Hdf5Array<std::uint8_t> Hdf5File::read_uint8(const std::string& dataset) const {
  hdf5::Dataset found = find(dataset, hdf5::ElementType::uint8);
  const auto first = file_.bytes.begin() + static_cast<std::ptrdiff_t>(found.start);
  return {std::move(found.shape), {first, first + static_cast<std::ptrdiff_t>(found.count)}};
}

Hdf5Array<std::int64_t> Hdf5File::read_int64(const std::string& dataset) const {
  hdf5::Dataset found = find(dataset, hdf5::ElementType::int64);
  ByteReader reader(file_, found.start, found.count * found.element_size, messages::elements);
  std::vector<std::int64_t> elements(found.count);
  for (std::int64_t& element : elements) element = std::bit_cast<std::int64_t>(reader.u64());
  return {std::move(found.shape), std::move(elements)};
}

Hdf5Array<std::string> Hdf5File::read_strings(const std::string& dataset) const {
  hdf5::Dataset found = find(dataset, hdf5::ElementType::string);
  if (found.count > largest_string_count) {
    fail_at(file_, found.header, say(messages::dataset_of_strings, dataset, found.count),
            say(messages::supported_at_most, largest_string_count), messages::store_anew);
  }
  std::vector<std::string> elements;
  for (std::size_t i = 0; i < found.count; ++i) {
    const std::uint64_t start = found.start + i * found.element_size;
    const auto first = file_.bytes.begin() + static_cast<std::ptrdiff_t>(start);
    const auto last = first + static_cast<std::ptrdiff_t>(found.element_size);
    elements.emplace_back(first, std::find(first, last, std::uint8_t{0}));
  }
  return {std::move(found.shape), std::move(elements)};
}

}  // namespace dnn

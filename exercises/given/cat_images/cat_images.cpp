#include "given/cat_images/cat_images.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "given/cat_images/drawn_images.hpp"
#include "given/cat_images/messages.hpp"
#include "given/cat_images/ppm_folder.hpp"

namespace dnn {
namespace {

// "(209, 64, 64, 3)"
std::string shape_text(const std::vector<std::size_t>& shape) {
  std::string text;
  for (const std::size_t size : shape) text += (text.empty() ? "" : ", ") + std::to_string(size);
  return "(" + text + (shape.size() == 1 ? ",)" : ")");
}

[[noreturn]] void fail(const std::string& name, const std::string& problem) {
  throw ImageFileError(say(messages::wrong_with, name, problem));
}

Images read_images(const Hdf5File& file, const std::string& dataset) {
  Hdf5Array<std::uint8_t> array = file.read_uint8(dataset);
  const std::vector<std::size_t>& shape = array.shape;
  if (shape.size() != 4 || shape[3] != 3) {
    fail(file.name(), say(messages::shape_of_images, dataset, shape_text(shape)));
  }
  return {shape[0], shape[1], shape[2], shape[3], std::move(array.elements)};
}

Matrix read_labels(const Hdf5File& file, const std::string& dataset, std::size_t count) {
  const Hdf5Array<std::int64_t> array = file.read_int64(dataset);
  if (array.shape != std::vector<std::size_t>{count}) {
    fail(file.name(),
         say(messages::shape_of_labels, dataset, shape_text(array.shape), shape_text({count})));
  }
  Matrix Y(1, count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::int64_t label = array.elements[i];
    if (label != 0 && label != 1) {
      fail(file.name(), say(messages::unfit_label, dataset, i, label));
    }
    Y(0, i) = static_cast<double>(label);
  }
  return Y;
}

LabelledImages read_labelled(const Hdf5File& file, const std::string& set) {
  LabelledImages read;
  read.images = read_images(file, set + "_x");
  read.Y = read_labels(file, set + "_y", read.images.count);
  return read;
}

std::vector<std::string> read_classes(const Hdf5File& file) {
  Hdf5Array<std::string> array = file.read_strings("list_classes");
  if (array.shape != std::vector<std::size_t>{2}) {
    fail(file.name(), say(messages::shape_of_classes, shape_text(array.shape)));
  }
  for (std::string& name : array.elements) name = printable(name);
  return array.elements;
}

void require_same_size(const Hdf5File& train_file, const Images& train, const Hdf5File& test_file,
                       const Images& test) {
  if (train.height == test.height && train.width == test.width) return;
  const auto size = [](const Images& images) {
    return std::to_string(images.height) + " x " + std::to_string(images.width);
  };
  fail(test_file.name(),
       say(messages::sets_of_two_sizes, size(test), train_file.name(), size(train)));
}

}  // namespace

ImageData load_cat_images(const Hdf5File& train_file, const Hdf5File& test_file) {
  ImageData data;
  data.train = read_labelled(train_file, "train_set");
  data.test = read_labelled(test_file, "test_set");
  require_same_size(train_file, data.train.images, test_file, data.test.images);
  data.classes = read_classes(train_file);
  if (read_classes(test_file) != data.classes) {
    fail(test_file.name(), say(messages::sets_of_other_classes, train_file.name()));
  }
  data.source = say(messages::read_from_two, train_file.name(), test_file.name());
  return data;
}

ImageData load_cat_images(const std::filesystem::path& train_file,
                          const std::filesystem::path& test_file) {
  return load_cat_images(Hdf5File(train_file), Hdf5File(test_file));
}

ImageData load_images(const std::filesystem::path& path) {
  if (path.empty()) return draw_images();
  std::error_code ignored;
  if (!std::filesystem::is_directory(path, ignored)) {
    fail(printable(path.string()), say(messages::no_folder_of_images));
  }
  const std::filesystem::path train_file = path / "train_catvnoncat.h5";
  const std::filesystem::path test_file = path / "test_catvnoncat.h5";
  if (std::filesystem::exists(train_file, ignored) || std::filesystem::exists(test_file, ignored)) {
    return load_cat_images(train_file, test_file);
  }
  return load_ppm_folder(path);
}

}  // namespace dnn

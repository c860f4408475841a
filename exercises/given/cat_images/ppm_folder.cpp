#include "given/cat_images/ppm_folder.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <system_error>
#include <vector>

#include "given/cat_images/messages.hpp"
#include "given/cat_images/ppm.hpp"
#include "given/language/given_words.hpp"

namespace dnn {
namespace {

using Path = std::filesystem::path;

constexpr std::size_t test_every = 5;

[[noreturn]] void fail(const Path& path, const std::string& problem) {
  throw ImageFileError(say(messages::wrong_with, printable(path.string()), problem));
}

// What is in the folder, sorted by name; nothing whose name begins with a dot.
std::vector<Path> entries_of(const Path& folder) {
  std::vector<Path> entries;
  std::error_code error;
  std::filesystem::directory_iterator entry(folder, error);
  for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    if (entry->path().filename().string().front() != '.') entries.push_back(entry->path());
  }
  if (error) fail(folder, say(messages::unreadable_folder, given_in_words(error.message())));
  std::sort(entries.begin(), entries.end(), [](const Path& a, const Path& b) {
    return a.filename().string() < b.filename().string();
  });
  return entries;
}

std::vector<Path> class_folders(const Path& folder) {
  std::vector<Path> folders;
  for (const Path& entry : entries_of(folder)) {
    std::error_code ignored;
    if (std::filesystem::is_directory(entry, ignored)) folders.push_back(entry);
  }
  if (folders.size() != 2) {
    const Message& count = folders.size() == 1 ? messages::one_folder : messages::several_folders;
    fail(folder, say(messages::not_two_folders, say(count, folders.size())));
  }
  return folders;
}

std::vector<Path> pictures_of(const Path& class_folder) {
  std::vector<Path> pictures = entries_of(class_folder);
  for (const Path& picture : pictures) {
    if (picture.extension() == ".ppm") continue;
    fail(picture, say(messages::not_ppm, say(messages::convert_it)));
  }
  return pictures;
}

// The sets of one folder, while they are being read.
struct Sets {
  ImageData data;
  std::vector<double> train_labels, test_labels;
  Path first;  // the picture whose size all have
};

void add_picture(const Path& file, double label, bool for_test, Sets& sets) {
  const Images picture = read_ppm(file);
  if (sets.first.empty()) {
    sets.first = file;
    for (LabelledImages* set : {&sets.data.train, &sets.data.test}) {
      set->images.height = picture.height;
      set->images.width = picture.width;
    }
  }
  Images& images = (for_test ? sets.data.test : sets.data.train).images;
  if (picture.height != images.height || picture.width != images.width) {
    fail(file, say(messages::other_size, picture.width, picture.height,
                   printable(sets.first.string()), images.width, images.height));
  }
  images.pixels.insert(images.pixels.end(), picture.pixels.begin(), picture.pixels.end());
  ++images.count;
  (for_test ? sets.test_labels : sets.train_labels).push_back(label);
}

// Which pictures of a folder are for testing.
enum class Split { all_train, all_test, every_fifth };

void add_folder(const Path& folder, Split split, Sets& sets) {
  const std::vector<Path> classes = class_folders(folder);
  for (std::size_t label = 0; label < classes.size(); ++label) {
    const std::vector<Path> pictures = pictures_of(classes[label]);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
      const bool is_fifth = i % test_every == test_every - 1;
      const bool for_test = split == Split::all_test || (split == Split::every_fifth && is_fifth);
      add_picture(pictures[i], static_cast<double>(label), for_test, sets);
    }
    const std::size_t needed = split == Split::every_fifth ? test_every : 1;
    if (pictures.size() >= needed) continue;
    fail(classes[label], say(messages::too_few_pictures, pictures.size(), needed));
  }
}

std::vector<std::string> names_of(const std::vector<Path>& folders) {
  std::vector<std::string> names;
  for (const Path& folder : folders) names.push_back(printable(folder.filename().string()));
  return names;
}

Matrix row_of(const std::vector<double>& labels) {
  Matrix Y(1, labels.size());
  std::copy(labels.begin(), labels.end(), Y.data());
  return Y;
}

}  // namespace

ImageData load_ppm_folder(const Path& folder) {
  Sets sets;
  std::error_code ignored;
  const Path train = folder / "train";
  const Path test = folder / "test";
  const bool has_sets =
      std::filesystem::is_directory(train, ignored) && std::filesystem::is_directory(test, ignored);
  sets.data.classes = names_of(class_folders(has_sets ? train : folder));
  if (has_sets) {
    if (names_of(class_folders(test)) != sets.data.classes) {
      fail(test, say(messages::classes_differ, printable(train.string())));
    }
    add_folder(train, Split::all_train, sets);
    add_folder(test, Split::all_test, sets);
  } else {
    add_folder(folder, Split::every_fifth, sets);
  }
  sets.data.train.Y = row_of(sets.train_labels);
  sets.data.test.Y = row_of(sets.test_labels);
  sets.data.source = say(messages::read_from_folder, printable(folder.string()));
  return sets.data;
}

}  // namespace dnn

// The images that the notebooks train with, wherever they come from.
//
// All of these throw ImageFileError, one line that names the file or the folder.
#pragma once

#include <filesystem>

#include "given/cat_images/hdf5_file.hpp"
#include "given/images.hpp"

namespace dnn {

// The notebooks' load_data(): train_set_x (209, 64, 64, 3), train_set_y (209), test_set_x
// (50, 64, 64, 3), test_set_y (50) and list_classes. Other numbers and sizes of images are
// welcome, as long as images and labels of a file are equally many, the images of both files have
// one size and three colours, each label is 0 or 1, and both files name the same two classes.
ImageData load_cat_images(const std::filesystem::path& train_file,
                          const std::filesystem::path& test_file);
ImageData load_cat_images(const Hdf5File& train_file, const Hdf5File& test_file);

// What a notebook program is given on its command line:
//   nothing                                               the drawn images of drawn_images.hpp
//   a folder with train_catvnoncat.h5, test_catvnoncat.h5 load_cat_images() of the two
//   a folder with folders in it                           load_ppm_folder() of ppm_folder.hpp
ImageData load_images(const std::filesystem::path& path);

}  // namespace dnn

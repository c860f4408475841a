// A folder of one's own pictures.
#pragma once

#include <filesystem>

#include "given/images.hpp"

namespace dnn {

// Two layouts, with any names for the two classes:
//
//   FOLDER/dog/*.ppm  FOLDER/cat/*.ppm          every fifth picture of a class, in the order of
//                                               names, is for testing; the others for training
//   FOLDER/train/dog/*.ppm  FOLDER/train/cat/*.ppm
//   FOLDER/test/dog/*.ppm   FOLDER/test/cat/*.ppm
//
// Sorted by name (byte by byte), the first class has label 0, the second label 1: here "cat" has 0;
// call the folders 0_dog and 1_cat to turn that round. First come all pictures of class 0, then
// those of class 1, each in the order of their names. All have one size. Names that begin with a
// dot are passed over.
// Throws ImageFileError, one line that names the file or folder: other than two classes, other
// files than *.ppm, a picture that read_ppm() refuses, one of another size, nothing to train or
// test with.
ImageData load_ppm_folder(const std::filesystem::path& folder);

}  // namespace dnn

// Pictures as PPM files (netpbm's P6, https://netpbm.sourceforge.net/doc/ppm.html): "P6", width,
// height and 255 as text, then three bytes a pixel, row by row.
#pragma once

#include <cstddef>
#include <filesystem>

#include "given/cat_images/file_bytes.hpp"
#include "given/images.hpp"

namespace dnn {

// The one image in the file, (1, height, width, 3). White space and lines that begin with # may
// stand between the numbers; exactly one white space follows the 255.
// Throws ImageFileError, one line that names the file and the byte, for anything else.
Images read_ppm(const std::filesystem::path& file);
Images read_ppm(const FileBytes& file);

// Writes image number `index`, counted from 0, as read_ppm() reads it. The file is replaced whole.
// Throws std::out_of_range unless index < images.count, std::invalid_argument unless there are
// three channels and as many pixels as the sizes say, std::system_error where the file can't be
// written.
void write_ppm(const std::filesystem::path& file, const Images& images, std::size_t index);

}  // namespace dnn

// A folder with exercise files, under their catalogue paths or all in one folder.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "grader/catalogue.hpp"

namespace dnn {

class Submission {
 public:
  // Throws InputError when the folder is missing or holds no file of the catalogue.
  Submission(std::filesystem::path folder, const Catalogue& catalogue);

  const std::filesystem::path& folder() const { return folder_; }

  // Where the exercise's file is, or would be.
  std::filesystem::path file_of(const Exercise& exercise) const;

  // The text of the exercise's file; nothing when it was not handed in. Throws InputError when it
  // can't be read.
  std::optional<std::string> source_of(const Exercise& exercise) const;

 private:
  std::filesystem::path folder_;
};

}  // namespace dnn

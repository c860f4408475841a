// What was built, found again by content. Entries are folders; each holds the identity it was built
// from.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace dnn {

// A 64-bit FNV-1a of the text. Fast, and nothing that an adversary couldn't collide.
std::string fingerprint(std::string_view text);

// The path, the size and the age of a file: another one after every change. Without a file the
// path.
std::string stamp(const std::filesystem::path& file);

class BuildCache {
 public:
  // Throws InfraError when the folder can't be made.
  explicit BuildCache(std::filesystem::path folder);

  // The folder of the entry `name` with this very identity, or nothing.
  std::filesystem::path find(const std::string& name, const std::string& identity) const;

  // The folder of the entry `name` with this very identity. When there is none, `make` fills a new
  // scratch folder, which then becomes the entry; when `make` throws, nothing stays. Entries of
  // the same name that nobody used for ten minutes are cleared away. Several graders may share one
  // cache.
  std::filesystem::path find_or_make(
      const std::string& name, const std::string& identity,
      const std::function<void(const std::filesystem::path&)>& make) const;

 private:
  std::filesystem::path folder_;
};

}  // namespace dnn

#include "grader/build_cache.hpp"

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <system_error>

#include "grader/errors.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/inputs.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::minutes keep_older_entries{10};

bool has_identity(const fs::path& entry, const std::string& identity) {
  std::error_code error;
  if (!fs::exists(entry / "identity", error)) return false;
  return read_text_file(entry / "identity") == identity;
}

// In use: so that no other grader clears it away as old.
void touch(const fs::path& entry) {
  std::error_code ignored;
  fs::last_write_time(entry, fs::file_time_type::clock::now(), ignored);
}

fs::path new_scratch(const fs::path& folder) {
  static std::atomic<int> counter = 0;
  const fs::path scratch =
      folder / ("new-" + std::to_string(::getpid()) + "-" + std::to_string(counter++));
  fs::remove_all(scratch);
  fs::create_directories(scratch);
  return scratch;
}

// Moves the scratch folder into place. When another grader was faster, its entry serves as well.
void publish(const fs::path& scratch, const fs::path& entry, const std::string& identity) {
  std::error_code error;
  fs::rename(scratch, entry, error);
  if (!error) return;
  if (!has_identity(entry, identity)) {  // a collision, or an entry cut short
    fs::remove_all(entry);
    fs::rename(scratch, entry);
  }
  fs::remove_all(scratch);
}

void clear_older(const fs::path& siblings, const fs::path& keep) {
  std::error_code error;
  const auto now = fs::file_time_type::clock::now();
  for (const auto& sibling : fs::directory_iterator(siblings, error)) {
    if (sibling.path() == keep) continue;
    const auto written = sibling.last_write_time(error);
    if (!error && now - written > keep_older_entries)  // an error: somebody else just moved it
      fs::remove_all(sibling.path(), error);
  }
}

}  // namespace

std::string fingerprint(std::string_view text) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char byte : text) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 1099511628211U;
  }
  char digits[17];
  std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(hash));
  return digits;
}

std::string stamp(const fs::path& file) {
  std::error_code error;
  const auto size = fs::file_size(file, error);
  const auto time = fs::last_write_time(file, error).time_since_epoch().count();
  return file.string() + " " + std::to_string(size) + " " + std::to_string(time) + "\n";
}

BuildCache::BuildCache(fs::path folder) : folder_(std::move(folder)) {
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error)
    throw InfraError(
        say(messages::cannot_make_folder, folder_.string(), error_in_words(error.message())));
}

fs::path BuildCache::find(const std::string& name, const std::string& identity) const {
  const fs::path entry = folder_ / name / fingerprint(identity);
  touch(entry);
  return has_identity(entry, identity) ? entry : fs::path();
}

fs::path BuildCache::find_or_make(const std::string& name, const std::string& identity,
                                  const std::function<void(const fs::path&)>& make) const {
  if (const fs::path found = find(name, identity); !found.empty()) return found;
  const fs::path siblings = folder_ / name;
  const fs::path entry = siblings / fingerprint(identity);
  fs::path scratch;
  try {
    fs::create_directories(siblings);
    scratch = new_scratch(siblings);
    make(scratch);
    std::ofstream(scratch / "identity", std::ios::binary) << identity;
    publish(scratch, entry, identity);
  } catch (const fs::filesystem_error& error) {
    std::error_code ignored;
    fs::remove_all(scratch, ignored);
    throw InfraError(say(messages::cannot_keep, error_in_words(error.what())));
  } catch (...) {
    std::error_code ignored;
    fs::remove_all(scratch, ignored);
    throw;
  }
  clear_older(siblings, entry);
  return entry;
}

}  // namespace dnn

#include "grader/precompiled_headers.hpp"

#include "grader/errors.hpp"
#include "grader/text.hpp"

namespace dnn {

namespace fs = std::filesystem;

std::string first_header(const std::string& source, const fs::path& folder) {
  const std::string before = "#include \"";
  for (const std::string& line : lines_of(source)) {
    if (!line.starts_with(before)) continue;
    const std::string name = line.substr(before.size(), line.rfind('"') - before.size());
    const bool is_plain = fs::path(name).filename() == name && name.ends_with(".hpp");
    return is_plain && fs::exists(folder / name) ? name : "";
  }
  return "";
}

PrecompiledHeaders::PrecompiledHeaders(const Toolchain& toolchain, const ToolAccess& access)
    : toolchain_(toolchain),
      access_(access),
      cache_(toolchain.build_dir / "grader_cache" / "precompiled_headers") {}

fs::path PrecompiledHeaders::folder_for(const Exercise& exercise, const std::string& source,
                                        const std::vector<std::string>& command,
                                        const std::string& identity) const {
  if (!toolchain_.precompiles_headers) return {};
  const fs::path folder = toolchain_.source_dir / "exercises" / exercise.assignment();
  const std::string header = first_header(source, folder);
  if (header.empty()) return {};
  std::vector<std::string> precompile = command;
  precompile.insert(precompile.end(), {"-x", "c++-header", header, "-o", header + ".gch"});
  // The text beside it, for files that include it twice or define macros before.
  const auto make = [&](const fs::path& scratch) {
    fs::copy_file(folder / header, scratch / header);
    run_tool(precompile, scratch, access_);
  };
  std::string whole = identity;
  for (const std::string& word : precompile) whole += "\n" + word;
  const std::unique_lock<std::mutex> lock(making_, std::try_to_lock);
  if (!lock.owns_lock()) return {};
  try {
    return cache_.find_or_make(exercise.assignment() + "-" + header, whole, make);
  } catch (const LimitReached&) {
    return {};
  }
}

}  // namespace dnn

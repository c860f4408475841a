#include "grader/build.hpp"

#include <algorithm>
#include <fstream>

#include "grader/errors.hpp"
#include "grader/messages/inputs.hpp"
#include "grader/process/process.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_source = 256 * 1024;

// The line in which a compiler says that it came to one of its own limits, or nothing.
std::string line_about_a_limit(const std::string& words) {
  for (const std::string& line : lines_of(words))
    for (const char* sign :
         {"out of memory", "memory exhausted", "Cannot allocate memory", "terminated program",
          "exceeds limit of", "exceeds maximum of", "exceeded maximum", "maximum step limit",
          "nested too deeply", "command failed due to signal", "frontend command failed"})
      if (line.find(sign) != std::string::npos) return line;
  return "";
}

// Our flags make none, and nm and the linker would believe what such a section says of the object.
bool has_intermediate_code(const fs::path& object) {
  return read_text_file(object).find(".gnu.lto_") != std::string::npos;
}

void append(std::vector<std::string>& words, const std::vector<std::string>& more) {
  words.insert(words.end(), more.begin(), more.end());
}

std::string joined(const std::vector<std::string>& words) {
  std::string result;
  for (const std::string& word : words) result += word + "\n";
  return result;
}

// The text of every header that an exercise can include: a change there changes the result.
std::string headers_fingerprint(const fs::path& exercises) {
  std::vector<fs::path> headers;
  for (const auto& file : fs::recursive_directory_iterator(exercises))
    if (file.path().extension() == ".hpp") headers.push_back(file.path());
  std::sort(headers.begin(), headers.end());
  std::string text;
  for (const fs::path& header : headers) text += header.string() + read_text_file(header);
  return fingerprint(text);
}

std::string cache_name(const Exercise& exercise) {
  return exercise.assignment() + "-" + exercise.stem();
}

void write_file(const fs::path& file, const std::string& text) {
  std::ofstream stream(file, std::ios::binary);
  stream << text;
  if (!stream.flush()) throw InfraError(say(messages::cannot_write, file.string()));
}

}  // namespace

Build::Build(Toolchain toolchain, const std::string& slot, const Isolation& isolation,
             Checks checks)
    : toolchain_(std::move(toolchain)),
      checks_(checks),
      access_{isolation.files.in_force, toolchain_.readable},
      precompiled_headers_(toolchain_, access_),
      cache_(toolchain_.build_dir / "grader_cache" / fingerprint(slot)) {
  access_.readable.push_back(toolchain_.source_dir / "exercises");
  // What was built where everything could be read must not be found where it can't be.
  const std::string reach = access_.confined ? "files confined\n" : "all files in reach\n";
  compiler_identity_ = reach + stamp(toolchain_.compiler) +
                       headers_fingerprint(toolchain_.source_dir / "exercises") + "\n";
  libraries_identity_ = reach + stamp(toolchain_.solutions_library);
  for (const std::string& object : toolchain_.runner_objects) libraries_identity_ += stamp(object);
  for (const std::string& object : toolchain_.bindings) libraries_identity_ += stamp(object);
  for (const std::string& library : toolchain_.given_libraries)
    libraries_identity_ += stamp(library);
}

// So far without a file, and without what is one assignment's.
std::vector<std::string> Build::compile_command(Fill fill) const {
  std::vector<std::string> command = {toolchain_.compiler};
  append(command, toolchain_.compile_flags);
  append(command, fill == Fill::pattern ? toolchain_.pattern_flags : toolchain_.zero_flags);
  if (checks_ == Checks::sanitizers) append(command, toolchain_.sanitize_compile_flags);
  append(command, {"-I", toolchain_.source_dir / "exercises"});
  return command;
}

CompiledFile Build::compile(const Exercise& exercise, const std::string& source, Fill fill) const {
  CompiledFile result;
  result.source = source;
  if (source.size() > longest_source)
    return {BuildEnd::limit, "the file is larger than 256 KiB", {}, {}};
  const std::vector<std::string> shared = compile_command(fill);
  std::vector<std::string> command = shared;
  append(command, {"-I", toolchain_.source_dir / "exercises" / exercise.assignment()});
  const auto make = [&](const fs::path& scratch) {
    write_file(scratch / exercise.file.filename(), source);
    std::vector<std::string> whole = command;
    const auto quicker =
        precompiled_headers_.options_for(exercise, source, shared, compiler_identity_);
    whole.insert(whole.begin() + 1, quicker.begin(), quicker.end());
    append(whole, {"-c", exercise.file.filename().string(), "-o", "object.o"});
    const ProcessResult compiled = run_tool(whole, scratch, access_);
    write_file(scratch / "words", compiled.output);
    if (compiled.code != 0) {
      fs::remove(scratch / "object.o");
      return;
    }
    if (has_intermediate_code(scratch / "object.o")) {
      write_file(scratch / "words", exercise.file.filename().string() +
                                        ": error: it holds a section of link-time optimisation");
      fs::remove(scratch / "object.o");
      return;
    }
    write_file(scratch / "symbols", listed_symbols("object.o", scratch));
  };
  try {
    const std::string identity = compiler_identity_ + joined(command) + source;
    const fs::path entry = cache_.find_or_make(cache_name(exercise), identity, make);
    result.words = read_text_file(entry / "words");
    result.object = entry / "object.o";
    if (fs::exists(result.object)) {
      result.symbols = parse_symbols(read_text_file(entry / "symbols"));
    } else if (const std::string limit = line_about_a_limit(result.words); !limit.empty()) {
      return {BuildEnd::limit, limit, {}, {}};
    } else {
      result.end = BuildEnd::refused;
    }
  } catch (const LimitReached& limit) {
    result.end = BuildEnd::limit;
    result.words = limit.words;
  }
  return result;
}

LinkedRunner Build::link_solution(const Exercise& exercise) const {
  return link(exercise, {}, true);
}

std::string Build::listed_symbols(const std::string& file, const fs::path& folder) const {
  std::vector<std::string> command = toolchain_.nm;
  append(command, {"-P", "-g", file});
  const ProcessResult listed = run_tool(command, folder, access_);
  if (listed.code != 0)
    throw InfraError(say(messages::cannot_list_symbols, command[0], listed.output));
  return listed.output;
}

// Of one of our own objects or libraries.
Symbols Build::symbols_of(const std::string& file) const {
  const auto make = [&](const fs::path& scratch) {
    write_file(scratch / "symbols", listed_symbols(file, scratch));
  };
  const std::string name = "symbols-" + fs::path(file).filename().string();
  return parse_symbols(read_text_file(cache_.find_or_make(name, stamp(file), make) / "symbols"));
}

std::set<std::string> Build::taken_symbols(const Exercise& exercise) const {
  std::vector<std::string> files = toolchain_.given_libraries;
  append(files, toolchain_.runner_objects);
  files.push_back(toolchain_.binding_of(exercise));
  std::set<std::string> taken;
  for (const std::string& file : files) taken.merge(symbols_of(file).defines);
  return taken;
}

// The function that the binding calls and no file defines, or nothing. The solutions would fill it
// in, so this can't be left to the linker.
std::string Build::missing_function(const Exercise& exercise,
                                    const std::vector<CompiledFile>& files) const {
  const std::string binding = toolchain_.binding_of(exercise);
  for (const std::string& symbol : symbols_of(binding).needs) {
    if (!names_function(symbol, exercise.name)) continue;
    const bool is_defined = std::any_of(files.begin(), files.end(), [&](const CompiledFile& file) {
      return file.symbols.defines.contains(symbol);
    });
    if (!is_defined) return readable_symbol(symbol);
  }
  return "";
}

// What the linker would not refuse, or not in words for a student; nothing where all is well.
std::string Build::refusal(const Exercise& exercise, const std::vector<CompiledFile>& files) const {
  const std::set<std::string> taken = taken_symbols(exercise);
  for (const CompiledFile& file : files) {
    const std::string refused = refused_symbol(file.symbols, taken);
    if (!refused.empty())
      return "it defines " + readable_symbol(refused) + ", which " +
             (taken.contains(refused) ? "is the grader's" : "is the system's");
  }
  const std::string missing = missing_function(exercise, files);
  return missing.empty() ? "" : "undefined reference to '" + missing + "'";
}

std::vector<std::string> Build::link_command(const Exercise& exercise,
                                             const std::vector<CompiledFile>& files,
                                             bool with_solutions) const {
  std::vector<std::string> command = {toolchain_.compiler, "-o", "runner"};
  append(command, toolchain_.runner_objects);
  command.push_back(toolchain_.binding_of(exercise));
  for (const CompiledFile& file : files) command.push_back(file.object.string());
  if (with_solutions) command.push_back(toolchain_.solutions_library);
  append(command, toolchain_.given_libraries);
  append(command,
         checks_ == Checks::sanitizers ? toolchain_.sanitize_link_flags : toolchain_.link_flags);
  return command;
}

LinkedRunner Build::link(const Exercise& exercise, const std::vector<CompiledFile>& files,
                         bool with_solutions) const {
  LinkedRunner result;
  const std::vector<std::string> command = link_command(exercise, files, with_solutions);
  const auto make = [&](const fs::path& scratch) {
    const std::string refused = files.empty() ? "" : refusal(exercise, files);
    if (!refused.empty()) return write_file(scratch / "words", refused);
    const ProcessResult linked = run_tool(command, scratch, access_);
    write_file(scratch / "words", linked.output);
    if (linked.code != 0) fs::remove(scratch / "runner");
  };
  try {
    const std::string name =
        cache_name(exercise) + (with_solutions ? "-runner" : "-runner-with-yours");
    const fs::path entry = cache_.find_or_make(name, libraries_identity_ + joined(command), make);
    result.words = read_text_file(entry / "words");
    result.program = entry / "runner";
    result.sanitized = checks_ == Checks::sanitizers;
    if (!fs::exists(result.program)) result.end = BuildEnd::refused;
  } catch (const LimitReached& limit) {
    result.end = BuildEnd::limit;
    result.words = limit.words;
  }
  return result;
}

}  // namespace dnn

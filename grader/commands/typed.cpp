#include "grader/commands/typed.hpp"

#include "grader/text.hpp"

namespace dnn {

std::string typed(const Options& options, const std::string& words) {
  std::string command = "build/bin/grader " + words;
  if (!options.submission.empty())
    command += " --submission " + escaped(options.submission.string());
  if (options.language && options.language != language_of_locale())
    command += options.language == Language::zh ? " --lang zh" : " --lang en";
  return command;
}

}  // namespace dnn

#include "grader/dependencies.hpp"

#include "grader/symbols.hpp"

namespace dnn {
std::set<std::string> called_exercises(const CompiledFile& file, const Catalogue& catalogue) {
  std::set<std::string> called;
  for (const std::string& symbol : file.symbols.needs)
    for (const Exercise& exercise : catalogue)
      if (names_function(symbol, exercise.name)) called.insert(exercise.name);
  return called;
}

Closure closure_of(const Exercise& exercise, const Catalogue& catalogue,
                   const std::function<const CompiledFile*(const std::string&)>& compiled) {
  Closure closure;
  std::vector<std::string> open = {exercise.name};
  while (!open.empty()) {
    const std::string name = open.back();
    open.pop_back();
    const CompiledFile* file = compiled(name);
    if (file == nullptr || file->end != BuildEnd::done) {
      closure.missing = name;
      continue;
    }
    if (!closure.exercises.insert(name).second) continue;
    for (const std::string& called : called_exercises(*file, catalogue)) open.push_back(called);
  }
  return closure;
}

}  // namespace dnn

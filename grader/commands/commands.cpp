#include "grader/commands/commands.hpp"

#include "grader/commands/hint.hpp"
#include "grader/commands/list.hpp"
#include "grader/commands/next.hpp"
#include "grader/commands/show.hpp"
#include "grader/errors.hpp"

namespace dnn {

int run_command(const Options& options, const Terminal& terminal, std::istream&,
                std::ostream& out) {
  switch (options.command) {
    case CommandName::list:
      return list_command(options, terminal, out);
    case CommandName::next:
      return next_command(options, terminal, out);
    case CommandName::hint:
      return hint_command(options, terminal, out);
    case CommandName::show:
      return show_command(options, terminal, out);
    default:
      throw InputError("this command isn't there yet");
  }
}

}  // namespace dnn

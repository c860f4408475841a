#include "grader/commands/commands.hpp"

#include "grader/commands/explain.hpp"
#include "grader/commands/hint.hpp"
#include "grader/commands/list.hpp"
#include "grader/commands/next.hpp"
#include "grader/commands/reset.hpp"
#include "grader/commands/show.hpp"
#include "grader/errors.hpp"
#include "grader/messages/commands.hpp"
#include "grader/typed.hpp"

namespace dnn {
namespace {

// hint and show are about one exercise; an assignment stands for the first open one in it.
void require_at_most_one(const Options& options, const char* command) {
  if (options.exercises.size() > 1)
    throw InputError(say(messages::takes_one_exercise, command, grader_command(options)));
}

}  // namespace

int run_command(const Options& options, const Terminal& terminal, std::istream& in,
                std::ostream& out) {
  switch (options.command) {
    case CommandName::list:
      return list_command(options, terminal, out);
    case CommandName::next:
      return next_command(options, terminal, out);
    case CommandName::hint:
      require_at_most_one(options, "hint");
      return hint_command(options, terminal, out);
    case CommandName::show:
      require_at_most_one(options, "show");
      return show_command(options, terminal, out);
    case CommandName::reset:
      return reset_command(options, terminal, in, out);
    case CommandName::explain:
      return explain_command(options, terminal, out);
    case CommandName::grade:
    case CommandName::watch:
      break;
  }
  throw InfraError("a command that isn't run here");
}

}  // namespace dnn

#include "grader/process/process_linux_landlock.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>
#include <utility>

namespace dnn {
namespace {

namespace fs = std::filesystem;

constexpr long create_ruleset = 444;  // the same on every processor
constexpr long add_rule = 445;
constexpr long restrict_self = 446;
constexpr unsigned ask_version = 1;
constexpr int below_path = 1;

// Rights, by the bit they have had since they came.
constexpr std::uint64_t execute_file = 1 << 0;
constexpr std::uint64_t write_file = 1 << 1;
constexpr std::uint64_t read_file = 1 << 2;
constexpr std::uint64_t read_dir = 1 << 3;
constexpr std::uint64_t make_char = 1 << 6;
constexpr std::uint64_t make_block = 1 << 11;
constexpr std::uint64_t refer = 1 << 13;      // since version 2
constexpr std::uint64_t truncate = 1 << 14;   // since version 3
constexpr std::uint64_t ioctl_dev = 1 << 15;  // since version 5

struct RulesetAttributes {
  std::uint64_t files;
  std::uint64_t network;
  std::uint64_t scoped;
};

struct __attribute__((packed)) PathRule {
  std::uint64_t allowed;
  std::int32_t parent;
};

std::uint64_t file_rights(int version) {
  std::uint64_t rights = refer - 1;  // the thirteen of version 1
  if (version >= 2) rights |= refer;
  if (version >= 3) rights |= truncate;
  if (version >= 5) rights |= ioctl_dev;
  return rights;
}

RulesetAttributes everything(int version) {
  RulesetAttributes attributes{file_rights(version), 0, 0};
  if (version >= 4) attributes.network = 3;  // to bind and to connect
  if (version >= 6) attributes.scoped = 3;   // abstract sockets and signals of others
  return attributes;
}

class Rules {
 public:
  Rules() : version_(landlock_version()) {
    if (version_ == 0) throw ProcessError("this kernel has no Landlock, or it is switched off");
    const RulesetAttributes attributes = everything(version_);
    ruleset_ = moved_up(
        Descriptor(static_cast<int>(::syscall(create_ruleset, &attributes, sizeof attributes, 0U))),
        "can't make a Landlock ruleset");
  }

  void allow(const fs::path& path, std::uint64_t rights) {
    const Descriptor opened(::open(path.c_str(), O_PATH | O_CLOEXEC));
    if (opened.number() < 0) return;  // what isn't there needs no rule
    struct stat status {};
    const bool is_folder = ::fstat(opened.number(), &status) == 0 && S_ISDIR(status.st_mode);
    constexpr std::uint64_t of_a_file =
        execute_file | write_file | read_file | truncate | ioctl_dev;
    rights &= file_rights(version_);
    const PathRule rule{is_folder ? rights : rights & of_a_file, opened.number()};
    if (::syscall(add_rule, ruleset_.number(), below_path, &rule, 0U) != 0)
      fail_with_errno("can't allow " + path.string() + " in a Landlock ruleset");
  }
  Descriptor take() { return std::move(ruleset_); }

 private:
  int version_;
  Descriptor ruleset_{-1};
};

}  // namespace

int landlock_version() {
  const long version = ::syscall(create_ruleset, nullptr, std::size_t{0}, ask_version);
  return version < 0 ? 0 : static_cast<int>(version);
}

Descriptor make_landlock_ruleset(const Sandbox& sandbox, const fs::path& program) {
  constexpr std::uint64_t to_read = execute_file | read_file | read_dir;
  constexpr std::uint64_t to_write = ~(make_char | make_block | execute_file);
  Rules rules;
  rules.allow(program, to_read);
  for (const fs::path& path : sandbox.readable) rules.allow(path, to_read);
  for (const fs::path& path : sandbox.writable) rules.allow(path, to_write);
  return rules.take();
}

int landlock_allow_own_proc(int ruleset) {
  const int opened = ::open("/proc/self", O_PATH | O_CLOEXEC);
  if (opened < 0) return -1;
  const PathRule rule{read_file | read_dir, opened};
  const long added = ::syscall(add_rule, ruleset, below_path, &rule, 0U);
  ::close(opened);
  return static_cast<int>(added);
}

int landlock_enter(int ruleset) { return static_cast<int>(::syscall(restrict_self, ruleset, 0U)); }

}  // namespace dnn

// Theory of operation.
//
// The filter knows two kinds of rules: a call by its number alone, and a call whose arguments are
// looked at. The numbers stand in a search tree, not in a list: when a filter is installed, the
// kernel runs it for every number there is, to remember the calls that are always allowed, and a
// tree makes that five times as quick.
//
// Nothing that names a file is allowed, so that the filter needs no path, which it could not read
// anyway. A call by another door of the kernel (32-bit, x32) ends the process at once.
#include "grader/process/process_linux_seccomp.hpp"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace dnn {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t our_architecture = AUDIT_ARCH_X86_64;
constexpr std::uint32_t x32_calls = 0x40000000;
#elif defined(__aarch64__)
constexpr std::uint32_t our_architecture = AUDIT_ARCH_AARCH64;
#else
#error "the filter of system calls knows x86-64 and aarch64 only"
#endif

constexpr std::uint32_t allow = SECCOMP_RET_ALLOW;
constexpr std::uint32_t trap = SECCOMP_RET_TRAP;
constexpr std::uint32_t fail_with(int error) {
  return SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(error);
}

struct Rule {
  std::uint32_t call;
  std::uint32_t action;
};

const Rule rules[] = {
    // memory
    {SYS_brk, allow},
    {SYS_munmap, allow},
    {SYS_mremap, allow},
    {SYS_madvise, allow},
    // the five descriptors
    {SYS_read, allow},
    {SYS_readv, allow},
    {SYS_write, allow},
    {SYS_writev, allow},
    {SYS_lseek, allow},
    {SYS_close, allow},
    // time
    {SYS_clock_gettime, allow},
    {SYS_clock_getres, allow},
    {SYS_clock_nanosleep, allow},
    {SYS_nanosleep, allow},
    {SYS_gettimeofday, allow},
    {SYS_times, allow},
    {SYS_getrusage, allow},
    // what it is and where it runs
    {SYS_getpid, allow},
    {SYS_getppid, allow},
    {SYS_gettid, allow},
    {SYS_getuid, allow},
    {SYS_geteuid, allow},
    {SYS_getgid, allow},
    {SYS_getegid, allow},
    {SYS_getcpu, allow},
    {SYS_uname, allow},
    {SYS_sysinfo, allow},
    {SYS_sched_yield, allow},
    {SYS_sched_getaffinity, allow},
    {SYS_getrandom, allow},
    // its own signals and locks
    {SYS_rt_sigaction, allow},
    {SYS_rt_sigprocmask, allow},
    {SYS_rt_sigreturn, allow},
    {SYS_rt_sigpending, allow},
    {SYS_rt_sigsuspend, allow},
    {SYS_rt_sigtimedwait, allow},
    {SYS_sigaltstack, allow},
    {SYS_restart_syscall, allow},
    {SYS_ppoll, allow},
    {SYS_futex, allow},
    // starting and ending
    {SYS_set_tid_address, allow},
    {SYS_set_robust_list, allow},
#ifdef SYS_rseq
    {SYS_rseq, allow},
#endif
    {SYS_exit, allow},
    {SYS_exit_group, allow},

    // tried by libraries, and done without
    {SYS_openat, fail_with(EACCES)},
    {SYS_faccessat, fail_with(EACCES)},
    {SYS_newfstatat, fail_with(EACCES)},
    {SYS_fstat, fail_with(EACCES)},
    {SYS_statx, fail_with(EACCES)},
    {SYS_readlinkat, fail_with(EACCES)},
    {SYS_getdents64, fail_with(EACCES)},
    {SYS_getcwd, fail_with(EACCES)},
    {SYS_ioctl, fail_with(ENOTTY)},
    {SYS_fcntl, fail_with(EACCES)},
    {SYS_setrlimit, fail_with(EPERM)},
    {SYS_getrlimit, fail_with(EPERM)},
#ifdef SYS_openat2
    {SYS_openat2, fail_with(EACCES)},
#endif
#ifdef SYS_faccessat2
    {SYS_faccessat2, fail_with(EACCES)},
#endif
#ifdef SYS_clone3
    {SYS_clone3, fail_with(ENOSYS)},
#endif

#if defined(__x86_64__)  // the older calls, which aarch64 never had
    {SYS_arch_prctl, allow},
    {SYS_time, allow},
    {SYS_poll, allow},
    {SYS_pause, allow},
    {SYS_open, fail_with(EACCES)},
    {SYS_access, fail_with(EACCES)},
    {SYS_stat, fail_with(EACCES)},
    {SYS_lstat, fail_with(EACCES)},
    {SYS_readlink, fail_with(EACCES)},
#endif
};

constexpr std::uint32_t argument_low(int number) {  // both processors are little-endian
  return static_cast<std::uint32_t>(offsetof(seccomp_data, args)) +
         static_cast<std::uint32_t>(number) * 8U;
}
constexpr std::uint32_t argument_high(int number) { return argument_low(number) + 4U; }

class Assembler {
 public:
  void load(std::uint32_t offset) { filter_.program.push_back(BPF_STMT(load_word, offset)); }
  void return_with(std::uint32_t action) {
    filter_.program.push_back(BPF_STMT(BPF_RET | BPF_K, action));
  }
  // Goes on with the next instruction when the comparison holds, else skips `otherwise` of them.
  void go_on_if(std::uint16_t comparison, std::uint32_t value, std::uint8_t otherwise) {
    filter_.program.push_back(jump(comparison, value, 0, otherwise));
  }
  void skip_if(std::uint16_t comparison, std::uint32_t value, std::uint8_t skipped) {
    filter_.program.push_back(jump(comparison, value, skipped, 0));
  }
  void skip(std::uint32_t count) { filter_.program.push_back(BPF_STMT(BPF_JMP | BPF_JA, count)); }
  void go_on_if_own_pid(std::uint8_t otherwise) {
    filter_.own_pid_at.push_back(filter_.program.size());
    go_on_if(BPF_JEQ, 0, otherwise);
  }
  std::size_t size() const { return filter_.program.size(); }
  void append(const Assembler& other) {
    for (const std::size_t at : other.filter_.own_pid_at) filter_.own_pid_at.push_back(size() + at);
    filter_.program.insert(filter_.program.end(), other.filter_.program.begin(),
                           other.filter_.program.end());
  }
  CallFilter take() { return std::move(filter_); }

 private:
  static constexpr std::uint16_t load_word = BPF_LD | BPF_W | BPF_ABS;
  static sock_filter jump(std::uint16_t comparison, std::uint32_t value, std::uint8_t if_true,
                          std::uint8_t if_false) {
    return BPF_JUMP(static_cast<std::uint16_t>(BPF_JMP | BPF_K | comparison), value, if_true,
                    if_false);
  }

  CallFilter filter_;
};

// What follows for one call, by its arguments.
struct Block {
  std::uint32_t call;
  Assembler code;
};

// Memory that is no file and can't be executed.
Assembler check_mmap() {
  Assembler code;
  code.load(argument_low(2));
  code.skip_if(BPF_JSET, PROT_EXEC, 3);
  code.load(argument_low(3));
  code.go_on_if(BPF_JSET, MAP_ANONYMOUS, 1);
  code.return_with(allow);
  code.return_with(fail_with(EACCES));
  return code;
}

Assembler check_mprotect() {
  Assembler code;
  code.load(argument_low(2));
  code.skip_if(BPF_JSET, PROT_EXEC, 1);
  code.return_with(allow);
  code.return_with(fail_with(EACCES));
  return code;
}

// std::thread is told that there are no threads left; a process is out of the question.
Assembler check_clone() {
  Assembler code;
  code.load(argument_low(0));
  code.go_on_if(BPF_JSET, CLONE_THREAD, 1);
  code.return_with(fail_with(EAGAIN));
  code.return_with(trap);
  return code;
}

// abort(), and no other signal to nobody else.
Assembler check_tgkill() {
  Assembler code;
  code.load(argument_low(2));
  code.go_on_if(BPF_JEQ, SIGABRT, 3);
  code.load(argument_low(0));
  code.go_on_if_own_pid(1);
  code.return_with(allow);
  code.return_with(trap);
  return code;
}

// To ask for a limit of its own, not to set one.
Assembler check_prlimit() {
  Assembler code;
  code.load(argument_low(0));
  code.go_on_if(BPF_JEQ, 0, 5);
  code.load(argument_low(2));
  code.go_on_if(BPF_JEQ, 0, 3);
  code.load(argument_high(2));
  code.go_on_if(BPF_JEQ, 0, 1);
  code.return_with(allow);
  code.return_with(fail_with(EPERM));
  return code;
}

// The one program. Its descriptor closes as it starts, so this works once.
Assembler check_execveat(int program_descriptor) {
  Assembler code;
  code.load(argument_low(0));
  code.go_on_if(BPF_JEQ, static_cast<std::uint32_t>(program_descriptor), 3);
  code.load(argument_low(4));
  code.go_on_if(BPF_JEQ, AT_EMPTY_PATH, 1);
  code.return_with(allow);
  code.return_with(trap);
  return code;
}

std::vector<Block> sorted_blocks(int program_descriptor) {
  std::vector<Block> blocks = {
      {SYS_mmap, check_mmap()},         {SYS_mprotect, check_mprotect()},
      {SYS_clone, check_clone()},       {SYS_tgkill, check_tgkill()},
      {SYS_prlimit64, check_prlimit()}, {SYS_execveat, check_execveat(program_descriptor)},
  };
  for (const Rule& rule : rules) {
    Assembler code;
    code.return_with(rule.action);
    blocks.push_back({rule.call, std::move(code)});
  }
  std::sort(blocks.begin(), blocks.end(),
            [](const Block& a, const Block& b) { return a.call < b.call; });
  return blocks;
}

using BlockIterator = std::vector<Block>::const_iterator;

// A search tree over the numbers, which are in the accumulator; its leaves are short lists.
Assembler search(BlockIterator first, BlockIterator last) {
  constexpr std::ptrdiff_t longest_list = 4;
  Assembler code;
  if (last - first <= longest_list) {
    for (BlockIterator block = first; block != last; ++block) {
      code.go_on_if(BPF_JEQ, block->call, static_cast<std::uint8_t>(block->code.size()));
      code.append(block->code);
    }
    code.return_with(trap);
    return code;
  }
  const BlockIterator middle = first + (last - first) / 2;
  const Assembler lower = search(first, middle);
  code.go_on_if(BPF_JGE, middle->call, 1);
  code.skip(static_cast<std::uint32_t>(lower.size()));
  code.append(lower);
  code.append(search(middle, last));
  return code;
}

}  // namespace

CallFilter filter_for_computing(int program_descriptor) {
  const std::vector<Block> blocks = sorted_blocks(program_descriptor);
  Assembler code;
  code.load(offsetof(seccomp_data, arch));
  code.skip_if(BPF_JEQ, our_architecture, 1);
  code.return_with(SECCOMP_RET_KILL_PROCESS);
  code.load(offsetof(seccomp_data, nr));
#if defined(__x86_64__)
  code.go_on_if(BPF_JGE, x32_calls, 1);
  code.return_with(SECCOMP_RET_KILL_PROCESS);
#endif
  code.append(search(blocks.begin(), blocks.end()));
  return code.take();
}

}  // namespace dnn

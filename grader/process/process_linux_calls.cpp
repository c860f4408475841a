// The names of the system calls that a student's program may try and is refused. Some have no
// number on every processor.
#include <sys/syscall.h>

#include <map>

#include "grader/process/process.hpp"

namespace dnn {
namespace {

// clang-format off
#define CALL(name) {SYS_##name, #name}

const std::map<std::uint32_t, const char*> names = {
    {SYS_clone, "fork (clone)"},
    CALL(accept), CALL(accept4), CALL(acct), CALL(add_key), CALL(adjtimex), CALL(bind), CALL(bpf),
    CALL(capset), CALL(chdir), CALL(chroot), CALL(clock_adjtime), CALL(clock_settime), CALL(clone3),
    CALL(connect), CALL(copy_file_range), CALL(delete_module), CALL(dup), CALL(dup3),
    CALL(epoll_create1), CALL(epoll_ctl), CALL(epoll_pwait), CALL(eventfd2), CALL(execve),
    CALL(execveat), CALL(fallocate), CALL(fanotify_init), CALL(fchdir), CALL(fchmod),
    CALL(fchmodat), CALL(fchown), CALL(fchownat), CALL(finit_module), CALL(flock), CALL(fsconfig),
    CALL(fsmount), CALL(fsopen), CALL(fsync), CALL(ftruncate), CALL(getpeername), CALL(getsockname),
    CALL(getsockopt), CALL(getxattr), CALL(init_module), CALL(inotify_add_watch),
    CALL(inotify_init1), CALL(io_setup), CALL(io_submit), CALL(io_uring_enter),
    CALL(io_uring_register), CALL(io_uring_setup), CALL(ioprio_set), CALL(kcmp), CALL(kexec_load),
    CALL(keyctl), CALL(kill), CALL(landlock_create_ruleset), CALL(landlock_restrict_self),
    CALL(linkat), CALL(listen), CALL(listxattr), CALL(mbind), CALL(memfd_create), CALL(mincore),
    CALL(mkdirat), CALL(mknodat), CALL(mlock), CALL(mlockall), CALL(mount), CALL(move_mount),
    CALL(mq_open), CALL(msgget), CALL(msgsnd), CALL(msync), CALL(name_to_handle_at),
    CALL(open_by_handle_at), CALL(open_tree), CALL(perf_event_open), CALL(personality),
    CALL(pidfd_getfd), CALL(pidfd_open), CALL(pidfd_send_signal), CALL(pipe2), CALL(pivot_root),
    CALL(prctl), CALL(pread64), CALL(preadv), CALL(process_vm_readv), CALL(process_vm_writev),
    CALL(pselect6), CALL(ptrace), CALL(pwrite64), CALL(pwritev), CALL(quotactl), CALL(reboot),
    CALL(recvfrom), CALL(recvmmsg), CALL(recvmsg), CALL(removexattr), CALL(renameat),
    CALL(renameat2), CALL(request_key), CALL(rt_sigqueueinfo), CALL(rt_tgsigqueueinfo),
    CALL(sched_setaffinity), CALL(sched_setattr), CALL(sched_setparam), CALL(sched_setscheduler),
    CALL(seccomp), CALL(semget), CALL(semop), CALL(sendfile), CALL(sendmmsg), CALL(sendmsg),
    CALL(sendto), CALL(set_mempolicy), CALL(setdomainname), CALL(setgid), CALL(setgroups),
    CALL(sethostname), CALL(setitimer), CALL(setns), CALL(setpgid), CALL(setpriority),
    CALL(setregid), CALL(setresgid), CALL(setresuid), CALL(setreuid), CALL(setrlimit), CALL(setsid),
    CALL(setsockopt), CALL(settimeofday), CALL(setuid), CALL(setxattr), CALL(shmat), CALL(shmget),
    CALL(shutdown), CALL(signalfd4), CALL(socket), CALL(socketpair), CALL(splice), CALL(statfs),
    CALL(swapon), CALL(symlinkat), CALL(sync), CALL(syslog), CALL(tee), CALL(tgkill),
    CALL(timer_create), CALL(timerfd_create), CALL(timerfd_settime), CALL(tkill), CALL(truncate),
    CALL(umask), CALL(umount2), CALL(unlinkat), CALL(unshare), CALL(userfaultfd), CALL(utimensat),
    CALL(vhangup), CALL(vmsplice), CALL(wait4), CALL(waitid),
#if defined(__x86_64__)
    CALL(alarm), CALL(chmod), CALL(chown), CALL(creat), CALL(dup2), CALL(epoll_create),
    CALL(epoll_wait), CALL(eventfd), CALL(fork), CALL(futimesat), CALL(inotify_init), CALL(lchown),
    CALL(link), CALL(mkdir), CALL(mknod), CALL(pipe), CALL(rename), CALL(rmdir), CALL(select),
    CALL(signalfd), CALL(symlink), CALL(unlink), CALL(utime), CALL(utimes), CALL(vfork),
#endif
};

#undef CALL
// clang-format on

}  // namespace

std::string system_call_name(std::uint32_t number) {
  const auto found = names.find(number);
  return found == names.end() ? "system call " + std::to_string(number) : found->second;
}

}  // namespace dnn

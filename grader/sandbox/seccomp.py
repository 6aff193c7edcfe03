"""An allow-list of system calls as a BPF program, for a Python process that only computes.

Files may be read (what is there to read is the business of the mount namespace and of landlock), memory and
threads may be had. Sockets, new processes, new programs, signals to others and everything that changes a
file's name, owner or mode answer EPERM.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct

from grader.sandbox import syscalls
from grader.sandbox.syscalls import Call

_LOAD, _JUMP, _JUMP_EQUAL, _JUMP_GREATER_EQUAL, _JUMP_SET, _RETURN = 0x20, 0x05, 0x15, 0x35, 0x45, 0x06
_ALLOW = 0x7FFF0000
_ERRNO = 0x00050000
_KILL_PROCESS = 0x80000000
_NR, _ARCH, _ARGS = 0, 4, 16

# name: (x86_64, aarch64); -1 where an architecture does not have the call.
_NUMBERS = {
    "read": (0, 63), "write": (1, 64), "close": (3, 57), "stat": (4, -1), "fstat": (5, 80),
    "lstat": (6, -1), "poll": (7, -1), "lseek": (8, 62), "mmap": (9, 222), "mprotect": (10, 226),
    "munmap": (11, 215), "brk": (12, 214), "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139), "ioctl": (16, 29), "pread64": (17, 67), "readv": (19, 65),
    "writev": (20, 66), "access": (21, -1), "pipe": (22, -1), "select": (23, -1), "sched_yield": (24, 124),
    "mremap": (25, 216), "madvise": (28, 233), "dup": (32, 23), "dup2": (33, -1),
    "nanosleep": (35, 101), "getpid": (39, 172), "clone": (56, 220), "exit": (60, 93), "uname": (63, 160),
    "fcntl": (72, 25), "getdents": (78, -1), "getcwd": (79, 17), "chdir": (80, 49), "readlink": (89, -1),
    "gettimeofday": (96, 169), "getrlimit": (97, 163), "getrusage": (98, 165),
    "times": (100, 153), "getuid": (102, 174), "getgid": (104, 176), "geteuid": (107, 175),
    "getegid": (108, 177), "getppid": (110, 173), "sigaltstack": (131, 132), "prctl": (157, 167),
    "gettid": (186, 178), "futex": (202, 98),
    "sched_getaffinity": (204, 123), "getdents64": (217, 61), "set_tid_address": (218, 96),
    "restart_syscall": (219, 128), "clock_gettime": (228, 113),
    "clock_getres": (229, 114), "clock_nanosleep": (230, 115), "exit_group": (231, 94),
    "epoll_wait": (232, -1), "epoll_ctl": (233, 21), "openat": (257, 56), "newfstatat": (262, 79),
    "readlinkat": (267, 78), "faccessat": (269, 48), "pselect6": (270, 72), "ppoll": (271, 73),
    "set_robust_list": (273, 99), "epoll_pwait": (281, 22), "eventfd2": (290, 19), "epoll_create1": (291, 20),
    "dup3": (292, 24), "pipe2": (293, 59), "prlimit64": (302, 261), "getrandom": (318, 278),
    "membarrier": (324, 283), "statx": (332, 291), "rseq": (334, 293), "clone3": (435, 435),
    "faccessat2": (439, 439),
}  # fmt: skip
# What changes files, for a worker that has a file system of its own to do it in and can only read all others.
_CHANGING = {
    "pwrite64": (18, 68), "fsync": (74, 82), "fdatasync": (75, 83), "truncate": (76, 45), "ftruncate": (77, 46),
    "rename": (82, -1), "mkdir": (83, -1), "rmdir": (84, -1), "creat": (85, -1), "unlink": (87, -1),
    "chmod": (90, -1), "fchmod": (91, 52), "umask": (95, 166), "utime": (132, -1), "utimes": (235, -1),
    "listxattr": (194, 11), "llistxattr": (195, 12), "fadvise64": (221, 223), "mkdirat": (258, 34),
    "futimesat": (261, -1), "unlinkat": (263, 35), "renameat": (264, 38), "fchmodat": (268, 53),
    "utimensat": (280, 88), "fallocate": (285, 47), "renameat2": (316, 276),
}  # fmt: skip
_ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}

_FCNTL = (0, 1, 2, 3, 4, 1030)  # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC
_LOCKING = (5, 6, 7)  # F_GETLK, F_SETLK, F_SETLKW: what a database does with its file
_IOCTL = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)  # TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIO(N)CLEX
_CLOCKS = tuple(range(12))  # of the machine and of this process and thread; others' are negative
_PRCTL = (15, 16)  # PR_SET_NAME, PR_GET_NAME: what starting a thread does
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


def _op(code: int, constant: int, jump_true: int = 0, jump_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, jump_true, jump_false, constant)


_DENY = _op(_RETURN, _ERRNO | errno.EPERM)
_PERMIT = _op(_RETURN, _ALLOW)


def _low(argument: int) -> bytes:
    return _op(_LOAD, _ARGS + 8 * argument)


def _high(argument: int) -> bytes:
    return _op(_LOAD, _ARGS + 8 * argument + 4)


def _only(argument: int, values: tuple[int, ...]) -> list[bytes]:
    """Allow the call if the low half of an argument is one of ``values``."""
    tests = [_op(_JUMP_EQUAL, value, len(values) - i) for i, value in enumerate(values)]
    return [_low(argument), *tests, _DENY, _PERMIT]


def _conditions(*, may_open_for_writing: bool, may_change_files: bool) -> dict[str, list[bytes]]:
    """Return the calls that depend on their arguments, each as a block that always returns."""
    conditions = {
        "fcntl": _only(1, (*_FCNTL, *_LOCKING) if may_change_files else _FCNTL),
        "ioctl": _only(1, _IOCTL),
        "prctl": _only(0, _PRCTL),
        "clock_gettime": _only(0, _CLOCKS),
        "clock_getres": _only(0, _CLOCKS),
        "clock_nanosleep": _only(0, _CLOCKS),
        "sched_getaffinity": _only(0, (0,)),
        # glibc falls back to clone, whose flags a filter can see.
        "clone3": [_op(_RETURN, _ERRNO | errno.ENOSYS)],
        # Threads of this process, nothing else: this also ends fork bombs.
        "clone": [
            _low(0),
            _op(_JUMP_SET, syscalls.CLONE_NAMESPACES, 1),
            _op(_JUMP_SET, syscalls.CLONE_THREAD, 1),
            _DENY,
            _PERMIT,
        ],
        # Reading one's own limits: the pid is 0 and the new limits are NULL.
        "prlimit64": [
            _low(0),
            _op(_JUMP_EQUAL, 0, 0, 4),
            _low(2),
            _op(_JUMP_EQUAL, 0, 0, 2),
            _high(2),
            _op(_JUMP_EQUAL, 0, 1),
            _DENY,
            _PERMIT,
        ],
    }
    # A copy of a file takes these along where there are such things.
    conditions |= {name: [_op(_RETURN, _ERRNO | errno.ENOTSUP)] for name in ("listxattr", "llistxattr")}
    # Advice is nobody's to rely on. To take pages out of a cache that all share would leave a note for the next worker.
    conditions["fadvise64"] = [_op(_RETURN, _ERRNO)]
    if not may_open_for_writing:
        conditions["openat"] = [_low(2), _op(_JUMP_SET, _WRITING, 1), _PERMIT, _DENY]
    return conditions


def build(*, may_open_for_writing: bool, may_change_files: bool = False) -> bytes:
    """Return the filter for this machine.

    Parameters
    ----------
    may_open_for_writing : bool
        False where neither a mount namespace nor landlock guards the files.
    may_change_files : bool
        True where every file system but one of the worker's own is read-only.

    Raises
    ------
    OSError
        on an architecture whose system calls are not in the table.
    """
    if syscalls.MACHINE not in _ARCHITECTURES:
        raise OSError(errno.ENOSYS, f"no table of system calls for {syscalls.MACHINE}")
    column, architecture = _ARCHITECTURES[syscalls.MACHINE]
    program = [
        _op(_LOAD, _ARCH),
        _op(_JUMP_EQUAL, architecture, 1),
        _op(_RETURN, _KILL_PROCESS),
        # x32 calls carry bit 30 and so match no number below.
        _op(_LOAD, _NR),
    ]
    conditions = _conditions(may_open_for_writing=may_open_for_writing, may_change_files=may_change_files)
    calls = {**_NUMBERS, **_CHANGING} if may_change_files else _NUMBERS
    permitted = {numbers[column]: conditions.get(name, [_PERMIT]) for name, numbers in calls.items()}
    permitted.pop(-1, None)
    return b"".join(program + _search(sorted(permitted.items())))


def _search(blocks: list[tuple[int, list[bytes]]]) -> list[bytes]:
    """Go to the block of a call's number by halving; each worker that installs the filter has the kernel try them all.

    The number is loaded. What has no block is denied.
    """
    if len(blocks) == 1:
        number, block = blocks[0]
        return [_op(_JUMP_EQUAL, number, 0, len(block)), *block, _DENY]
    low, high = blocks[: len(blocks) // 2], blocks[len(blocks) // 2 :]
    below = _search(low)
    return [_op(_JUMP_GREATER_EQUAL, high[0][0], 0, 1), _op(_JUMP, len(below)), *below, *_search(high)]


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def installation(program: bytes) -> Call:
    """Return the call that puts the filter on a process, for good. ``PR_SET_NO_NEW_PRIVS`` must be set."""
    code = ctypes.create_string_buffer(program, len(program))
    handle = _Program(len(program) // 8, ctypes.cast(code, ctypes.c_void_p).value)
    return Call("seccomp", "prctl", syscalls.PR_SET_SECCOMP, syscalls.SECCOMP_MODE_FILTER, handle, keep=code)

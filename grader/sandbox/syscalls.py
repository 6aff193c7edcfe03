"""The few Linux calls that Python does not wrap, through ctypes."""

from __future__ import annotations

import ctypes
import os
import platform
import signal
from functools import partial

# PyDLL keeps the interpreter lock, which a raw clone needs; the calls are short.
_libc = ctypes.PyDLL(None, use_errno=True)
# For what may take long.
_blocking_libc = ctypes.CDLL(None, use_errno=True)

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_KEEPCAPS = 8
PR_SET_SECCOMP = 22
PR_SET_NO_NEW_PRIVS = 38
SECCOMP_MODE_FILTER = 2

CLONE_NEWNS = 0x00020000
CLONE_NEWCGROUP = 0x02000000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000
CLONE_THREAD = 0x00010000
_OF_A_WORKER = CLONE_NEWPID | CLONE_NEWNS
CLONE_NAMESPACES = (
    CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET
)

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 0x20, 0x1000, 0x4000, 0x40000
MNT_DETACH = 2

MACHINE = platform.machine()
_CLONE = {"x86_64": 56, "aarch64": 220}
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
# These have the same numbers on every architecture that Linux gained them on together.
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446
_LINUX_CAPABILITY_VERSION_3 = 0x20080522
CAP_DAC_READ_SEARCH = 1 << 2


def _checked(result: int, what: str) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def syscall(number: int, *args: object, what: str) -> int:
    """Make a system call; OSError tells ``what`` failed."""
    return _checked(_libc.syscall(ctypes.c_long(number), *args), what)


def prctl(option: int, value: int, what: str) -> None:
    """Call prctl with one argument."""
    zero = ctypes.c_ulong(0)
    _checked(_libc.prctl(option, ctypes.c_ulong(value), zero, zero, zero), what)


def hide_memory() -> None:
    """Make this process's memory, environment and descriptors unreadable to others of the same user.

    Does nothing where the kernel has no such switch.
    """
    if hasattr(_libc, "prctl"):
        prctl(PR_SET_DUMPABLE, 0, "prctl(PR_SET_DUMPABLE)")


class Call:
    """A call of the C library whose arguments are converted now, to be made in a process that was just forked.

    The kernel copies every page that such a process writes, and looking functions up and converting write many.

    Parameters
    ----------
    what : str
        What failed if it does.
    function : str
        Its name.
    args : int or ctypes.Structure or ctypes.Array
        The last two are handed over by address.
    keep : object, keyword only
        What an address in a structure points to.

    Raises
    ------
    OSError
        when it is made and fails.
    """

    def __init__(self, what: str, function: str, *args: object, keep: object = None) -> None:
        converted = [ctypes.c_ulong(one) if isinstance(one, int) else ctypes.byref(one) for one in args]  # type: ignore[arg-type]
        self._make = partial(getattr(_libc, function), *converted)
        self._what = what
        self._kept = keep

    def __call__(self) -> None:
        _checked(self._make(), self._what)


def text(value: str) -> ctypes.Array[ctypes.c_char]:
    """Return a text as a `Call` takes it."""
    return ctypes.create_string_buffer(value.encode())


class _ResourceLimit(ctypes.Structure):
    _fields_ = (("soft", ctypes.c_ulong), ("hard", ctypes.c_ulong))


def limiting(resource: int, value: int) -> Call:
    """Return the call that limits a resource of a process, for good."""
    return Call(f"setrlimit to {value}", "setrlimit", resource, _ResourceLimit(value, value))


def ending_with_parent() -> Call:
    """Return the call that has the kernel kill a process when the thread that started it ends, in whatever way."""
    return Call("prctl(PR_SET_PDEATHSIG)", "prctl", PR_SET_PDEATHSIG, int(signal.SIGKILL))


def end_with_parent() -> None:
    """Have the kernel kill this process when the thread that started it ends, in whatever way."""
    ending_with_parent()()


def clock_of(pid: int) -> int:
    """Return the clock of a process's time on the processors, for `time.clock_gettime`; OSError if it is gone."""
    clock = ctypes.c_int()
    if number := _libc.clock_getcpuclockid(pid, ctypes.byref(clock)):
        raise OSError(number, os.strerror(number))
    return clock.value


def sync_filesystem(folder: str | os.PathLike[str]) -> None:
    """Write everything unwritten of the file system that holds ``folder``; OSError if it did not take it."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        _checked(_blocking_libc.syncfs(descriptor), "syncfs")
    finally:
        os.close(descriptor)


def unshare(flags: int) -> None:
    """Leave the namespaces named by ``flags``."""
    _checked(_libc.unshare(flags), "unshare")


def mount(source: str, target: str, kind: str, flags: int, data: str = "") -> None:
    """Call mount(2)."""
    _checked(
        _libc.mount(source.encode(), target.encode(), kind.encode(), ctypes.c_ulong(flags), data.encode()),
        f"mount on {target}",
    )


def pivot_into(folder: str) -> None:
    """Make ``folder``, a mount point, the root and forget the old one."""
    os.chdir(folder)
    syscall(_PIVOT_ROOT[MACHINE], b".", b".", what="pivot_root")
    _checked(_libc.umount2(b".", MNT_DETACH), "umount of the old root")
    os.chdir("/")


def dropping_capabilities(kept: int = 0) -> Call:
    """Return the call by which a process gives up every capability but those in a mask."""
    # Effective, permitted and inheritable; the second half is of the capabilities from the 33rd on.
    sets = (ctypes.c_uint32 * 6)(kept, kept, 0, 0, 0, 0)
    return Call("capset", "capset", (ctypes.c_uint32 * 2)(_LINUX_CAPABILITY_VERSION_3, 0), sets)


def fork_into_namespaces() -> int:
    """Fork a child that is the first process of a new pid namespace and has mounts of its own.

    ``unshare`` would do this once per process only, so this is a raw clone with the interpreter's own
    bookkeeping around it. The calling process must have a single thread.
    """
    python = ctypes.pythonapi
    python.PyOS_BeforeFork()
    pid: int = _libc.syscall(
        ctypes.c_long(_CLONE[MACHINE]), ctypes.c_ulong(_OF_A_WORKER | signal.SIGCHLD), None, None, None, None
    )
    if pid == 0:
        python.PyOS_AfterFork_Child()
    else:
        python.PyOS_AfterFork_Parent()
    return _checked(pid, "clone")

"""The file system of an isolated zygote: Python's own folders, read-only, and nothing else of the disk."""

from __future__ import annotations

import contextlib
import os
import socket
import stat
from collections.abc import Iterable
from dataclasses import dataclass

from grader.sandbox import syscalls
from grader.sandbox.place import GIVEN, OWN, WORK, Place
from grader.sandbox.syscalls import MS_BIND, MS_NODEV, MS_NOSUID, MS_RDONLY, MS_REC, MS_REMOUNT

DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom")
_HOST_NAME = "sandbox"
_NAMESPACES = syscalls.CLONE_NAMESPACES & ~(syscalls.CLONE_NEWPID | syscalls.CLONE_NEWUSER)
# For folders, and files that others are mounted on.
_ROOM = 1 << 20
_ST_RELATIME, _MS_RELATIME = 4096, 1 << 21
_KEPT_FLAGS = 1 | 2 | 4 | 8 | 1024 | 2048  # the values that statvfs and mount share


@dataclass(frozen=True)
class User:
    """Who a worker is.

    ``reads_all`` lets it read what only root may: for a worker that landlock keeps to some folders.
    """

    uid: int
    gid: int
    reads_all: bool = False

    @property
    def capabilities(self) -> int:
        """What a worker keeps of root's power, as a mask."""
        return syscalls.CAP_DAC_READ_SEARCH if self.reads_all else 0


def enter(sources: Iterable[str], place: Place, user: User) -> None:
    """Move this single-threaded process into namespaces of its own with a read-only root that holds ``sources``.

    The root also has a copy of the files of a ``place``, and an empty folder for what each worker writes.

    Who may mount builds the view first, since a virtualenv may lie below a folder that only root can enter, and
    becomes the worker's user afterwards. Anybody else, root without that capability too, needs the user namespace to be
    allowed to mount, and stays who they are.

    Raises
    ------
    OSError
        where the host allows no user namespaces, or no mounts inside them.
    """
    me = os.open("/proc/self", os.O_RDONLY | os.O_DIRECTORY)
    try:
        syscalls.unshare(_NAMESPACES)
    except PermissionError:
        _own_user_namespace(me, os.geteuid(), os.getegid())
        syscalls.unshare(_NAMESPACES)
        _furnish(sources, place)
    else:
        _furnish(sources, place)
        become(user)
        _own_user_namespace(me, user.uid, user.gid)
    os.close(me)


def _own_user_namespace(me: int, uid: int, gid: int) -> None:
    """Enter a user namespace in which this user is itself; ``me`` is the open folder /proc/self."""
    # The files in /proc/self belong to root while a process is not dumpable.
    syscalls.prctl(syscalls.PR_SET_DUMPABLE, 1, "prctl(PR_SET_DUMPABLE)")
    syscalls.unshare(syscalls.CLONE_NEWUSER)
    for name, text in (("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1"), ("gid_map", f"{gid} {gid} 1")):
        fd = os.open(name, os.O_WRONLY, dir_fd=me)
        try:
            os.write(fd, text.encode())
        finally:
            os.close(fd)


def _furnish(sources: Iterable[str], place: Place) -> None:
    socket.sethostname(_HOST_NAME)
    syscalls.mount("none", "/", "", MS_REC | syscalls.MS_PRIVATE)
    # Any folder will do that Python does not live in: it is covered in this mount namespace only.
    root = "/proc"
    sources = [path for path in [*sources, *DEVICES] if os.path.exists(path)]
    syscalls.mount("none", root, "tmpfs", MS_NOSUID | MS_NODEV, f"size={_ROOM + place.size()},mode=755")
    for path in sources:
        _bind(path, root + path)
    for folder in (GIVEN, OWN, WORK):
        os.mkdir(root + folder, 0o755)
    place.copy_to(root + GIVEN)
    syscalls.pivot_into(root)
    syscalls.mount("none", "/", "", MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV)


def leave_what_can_be_left() -> None:
    """Have a host name, a network and shared memory of one's own where this process may; no level rests on it."""
    for namespace in (syscalls.CLONE_NEWUTS, syscalls.CLONE_NEWNET, syscalls.CLONE_NEWIPC):
        with contextlib.suppress(OSError):
            syscalls.unshare(namespace)
            if namespace == syscalls.CLONE_NEWUTS:
                socket.sethostname(_HOST_NAME)


def become(user: User) -> None:
    """Change to another user if this process may; root inside a user namespace is root on its files."""
    if os.geteuid() == 0 and user.uid != 0:
        if user.reads_all:
            syscalls.prctl(syscalls.PR_SET_KEEPCAPS, 1, "prctl(PR_SET_KEEPCAPS)")
        os.setgroups([])
        os.setresgid(user.gid, user.gid, user.gid)
        os.setresuid(user.uid, user.uid, user.uid)


def may_become(user: User) -> bool:
    """Whether `become` works, tried in a child: root may lack a capability, or its user namespace that user."""
    if os.geteuid() != 0 or user.uid == 0:
        return True
    child = os.fork()
    if child == 0:
        try:
            become(user)
            syscalls.dropping_capabilities(user.capabilities)()
            os._exit(0)
        finally:
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _bind(source: str, target: str) -> None:
    if stat.S_ISDIR(os.stat(source).st_mode):
        os.makedirs(target, exist_ok=True)
    else:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o644))
    syscalls.mount(source, target, "", MS_BIND | MS_REC)
    # Flags that the original mount carries are locked in a user namespace and must be named again.
    flags = os.statvfs(target).f_flag
    kept = flags & _KEPT_FLAGS | (_MS_RELATIME if flags & _ST_RELATIME else 0)
    syscalls.mount("none", target, "", MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | kept)

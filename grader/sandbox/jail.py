"""The file system of an isolated zygote: Python's own folders, read-only, and nothing else of the disk."""

from __future__ import annotations

import os
import socket
import stat
import sys
import sysconfig
from glob import glob
from site import getsitepackages

from grader.sandbox import syscalls
from grader.sandbox.syscalls import MS_BIND, MS_NODEV, MS_NOSUID, MS_RDONLY, MS_REC, MS_REMOUNT

DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom")
_ST_RELATIME, _MS_RELATIME = 4096, 1 << 21
_KEPT_FLAGS = 1 | 2 | 4 | 8 | 1024 | 2048  # the values that statvfs and mount share


def python_paths() -> list[str]:
    """Return the folders that importing needs: the standard library, site-packages, shared libraries."""
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    found = [sysconfig.get_path(name) for name in names] + getsitepackages()
    found += glob("/lib/*-linux-gnu") + glob("/usr/lib/*-linux-gnu") + ["/lib64", "/usr/lib64"]
    existing = sorted({os.path.abspath(path) for path in found if os.path.isdir(path)})
    kept: list[str] = []
    for path in existing:
        if not any(path.startswith(parent + "/") for parent in kept):
            kept.append(path)
    return kept


def paths_without(packages: frozenset[str]) -> tuple[list[str], list[str]]:
    """Return what importing needs when some packages are not to be had: paths to read, and folders to list only."""
    readable: list[str] = []
    listed: list[str] = []
    waiting = python_paths()
    while waiting:
        folder = waiting.pop()
        entries = os.listdir(folder)
        # `scipy`, and what is installed beside it: `scipy.libs`, `scipy-1.11.4.dist-info`
        kept = [entry for entry in entries if entry.split(".")[0].split("-")[0] not in packages]
        nested = [entry for entry in kept if entry in ("site-packages", "dist-packages")]
        if len(kept) == len(entries) and not nested:
            readable.append(folder)
            continue
        listed.append(folder)
        readable += [os.path.join(folder, entry) for entry in kept if entry not in nested]
        waiting += [os.path.join(folder, entry) for entry in nested]
    return readable, listed


def forget_other_paths() -> None:
    """Drop from ``sys.path`` whatever lies outside `python_paths`."""
    allowed = python_paths()
    sys.path[:] = [path for path in sys.path if any(path == root or path.startswith(root + "/") for root in allowed)]


def enter(*, uid: int, gid: int) -> None:
    """Move this single-threaded process into namespaces of its own with a read-only root.

    Root builds the view first, since a virtualenv may lie below a folder that only root can enter, and
    becomes the worker's user afterwards; anybody else needs the user namespace to be allowed to mount.

    Raises
    ------
    OSError
        where the host allows no user namespaces, or no mounts inside them.
    """
    me = os.open("/proc/self", os.O_RDONLY | os.O_DIRECTORY)
    privileged = os.geteuid() == 0
    if not privileged:
        _own_user_namespace(me, uid, gid)
    syscalls.unshare(syscalls.CLONE_NAMESPACES & ~(syscalls.CLONE_NEWPID | syscalls.CLONE_NEWUSER))
    socket.sethostname("sandbox")
    _build_root()
    if privileged:
        become(uid, gid)
        _own_user_namespace(me, uid, gid)
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


def _build_root() -> None:
    syscalls.mount("none", "/", "", MS_REC | syscalls.MS_PRIVATE)
    # Any folder will do that Python does not live in: it is covered in this mount namespace only.
    root = "/proc"
    sources = [path for path in [*python_paths(), *DEVICES] if os.path.exists(path)]
    syscalls.mount("none", root, "tmpfs", MS_NOSUID | MS_NODEV, "size=1m,mode=755")
    for path in sources:
        _bind(path, root + path)
    syscalls.pivot_into(root)
    syscalls.mount("none", "/", "", MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV)


def become(uid: int, gid: int) -> None:
    """Change to another user if this process may; root inside a user namespace is root on its files."""
    if os.geteuid() == 0 and uid != 0:
        os.setgroups([])
        os.setresgid(gid, gid, gid)
        os.setresuid(uid, uid, uid)


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

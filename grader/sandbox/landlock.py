"""Landlock: read-only access to a list of paths and to nothing else, in any process, without privileges."""

from __future__ import annotations

import ctypes
import os
import stat
from collections.abc import Iterable

from grader.sandbox import syscalls
from grader.sandbox.syscalls import LANDLOCK_ADD_RULE, LANDLOCK_CREATE_RULESET, LANDLOCK_RESTRICT_SELF, Call

_VERSION_FLAG = 1
_PATH_BENEATH = 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
# Removing and making files and folders; moving them among folders; shortening files: as far as a kernel has these.
_OWN = _WRITE_FILE | _READ_FILE | _READ_DIR | 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8 | 1 << 13 | 1 << 14
# How many rights each version of the interface knows.
_FS_BITS = {1: 13, 2: 14, 3: 15, 4: 15}
_FS_BITS_LATEST = 16


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


def version() -> int:
    """Return the version of the interface that this kernel offers; OSError where there is none."""
    return syscalls.syscall(
        LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION_FLAG), what="landlock"
    )


def prepare(
    readable: Iterable[str],
    *,
    listed: Iterable[str] = (),
    writable: Iterable[str] = (),
    writable_devices: Iterable[str] = (),
) -> int:
    """Return the descriptor of a ruleset under which only ``readable`` paths can be read.

    ``listed`` folders can be listed, and what is in them is not to be read for that. In ``writable`` ones files can
    be made, written and removed, as far as they are on a file system that allows it.
    Network and signal scopes are closed where the kernel's version has them; the seccomp filter closes them
    everywhere.
    """
    abi = version()
    handled = ((1 << _FS_BITS.get(abi, _FS_BITS_LATEST)) - 1, 3 if abi >= 4 else 0, 3 if abi >= 6 else 0)
    attributes = (ctypes.c_uint64 * 3)(*handled)
    size = 24 if abi >= 6 else 16 if abi >= 4 else 8
    ruleset = syscalls.syscall(
        LANDLOCK_CREATE_RULESET, attributes, ctypes.c_size_t(size), ctypes.c_uint32(0), what="landlock"
    )
    for path in readable:
        _allow(ruleset, path, _READ_FILE | _READ_DIR)
    for path in listed:
        _allow(ruleset, path, _READ_DIR)
    for path in writable:
        _allow(ruleset, path, _OWN & handled[0])
    for path in writable_devices:
        _allow(ruleset, path, _READ_FILE | _WRITE_FILE)
    return ruleset


def _allow(ruleset: int, path: str, access: int) -> None:
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there cannot be read either
    try:
        if not stat.S_ISDIR(os.fstat(fd).st_mode):
            access &= ~_READ_DIR
        rule = _PathBeneath(access, fd)
        syscalls.syscall(
            LANDLOCK_ADD_RULE,
            ctypes.c_int(ruleset),
            ctypes.c_int(_PATH_BENEATH),
            ctypes.byref(rule),
            ctypes.c_uint32(0),
            what=f"landlock rule for {path}",
        )
    finally:
        os.close(fd)


def restriction(ruleset: int) -> Call:
    """Return the call that puts the ruleset on a process, for good. ``PR_SET_NO_NEW_PRIVS`` must be set."""
    return Call("landlock", "syscall", LANDLOCK_RESTRICT_SELF, ruleset, 0)

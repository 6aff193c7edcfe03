"""Hosts that lack something, to run a command on: prefixes of a command line, each an honest host of its kind.

``python tests/refusing.py pidfd_open,sched_setaffinity COMMAND...`` runs a command on a kernel that refuses these system
calls to it and to everything it starts.
"""

import ctypes
import os
import platform
import shutil
import struct
import subprocess
import sys

import pytest

_NUMBERS = {
    "x86_64": {"sched_setaffinity": 203, "sched_getaffinity": 204, "pidfd_open": 434},
    "aarch64": {"sched_setaffinity": 122, "sched_getaffinity": 123, "pidfd_open": 434},
}
_LOAD, _JUMP_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _FAIL = 0x7FFF0000, 0x00050000
_EPERM = 1


def refusing(*calls):
    """Return the prefix for a kernel that refuses system calls with EPERM."""
    return [sys.executable, __file__, ",".join(calls)]


def without_capabilities(*names):
    """Return the prefix for root without some capabilities; for anybody else, who has none, there is nothing to do."""
    if os.geteuid() != 0:
        return []
    return _tried("setpriv", "--inh-caps=-all", f"--bounding-set={','.join('-' + name for name in names)}")


def one_user():
    """Return the prefix for a user namespace in which root is the only user."""
    return _tried("unshare", "-r")


def mounted(*commands):
    """Return the prefix for a mount namespace in which a shell has run commands first."""
    script = " && ".join([*commands, 'exec "$@"'])
    prefix = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    return _tried(*prefix, "sh", "-c", script, "sh")


def _tried(*prefix):
    if shutil.which(prefix[0]) is None:
        pytest.skip(f"{prefix[0]} is not installed")
    tried = subprocess.run([*prefix, "true"], capture_output=True, text=True)
    if tried.returncode:
        pytest.skip(tried.stderr.strip())
    return list(prefix)


def _refuse(calls):
    numbers = [_NUMBERS[platform.machine()][call] for call in calls]
    program = [(_LOAD, 0, 0, 0)]
    program += [(_JUMP_EQUAL, len(numbers) - place, 0, number) for place, number in enumerate(numbers)]
    program += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _FAIL | _EPERM)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in program))
    whole = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(program), ctypes.addressof(code)))
    libc = ctypes.CDLL(None, use_errno=True)
    if os.geteuid() != 0:
        libc.prctl(38, ctypes.c_ulong(1), *[ctypes.c_ulong(0)] * 3)  # PR_SET_NO_NEW_PRIVS
    if libc.prctl(22, ctypes.c_ulong(2), whole, ctypes.c_ulong(0), ctypes.c_ulong(0)):  # PR_SET_SECCOMP
        raise OSError(ctypes.get_errno(), "no filter")


if __name__ == "__main__":
    _refuse(sys.argv[1].split(","))
    os.execvp(sys.argv[2], sys.argv[2:])

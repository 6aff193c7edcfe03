"""As whom workers run: where it may be, as a user that owns nothing and that no other zygote has."""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

from grader.sandbox import jail
from grader.sandbox.importing import Importable
from grader.sandbox.levels import Level

# Users that own nothing: 65534 is shared with other services. Each zygote has one of its own, since the kernel counts
# threads by user.
_WORKER_IDS = range(64_000, 64_998)
_zygotes = itertools.count()


def user_for(level: Level) -> jail.User:
    """Return the user that workers are to run as: for root another one, who can still read Python."""
    if os.geteuid() != 0:
        return jail.User(os.getuid(), os.getgid())
    other = _WORKER_IDS[(os.getpid() + next(_zygotes)) % len(_WORKER_IDS)]
    needed = (sys.prefix, sys.base_prefix, *Importable.here().path)
    if level is Level.L3 or all(map(_readable_by_others, needed)):
        return jail.User(other, other)
    # Landlock narrows what can be read; below it there is nothing that does.
    return jail.User(other, other, reads_all=True) if level is Level.L2 else jail.User(0, os.getgid())


def worker_user(level: Level) -> int:
    """Return the user that workers run as at a level: root's own where root may not become another one."""
    user = user_for(level)
    return user.uid if jail.may_become(user) else os.getuid()


def _readable_by_others(path: str) -> bool:
    folders = [Path(path).resolve(), *Path(path).resolve().parents]
    return all(folder.stat().st_mode & 0o001 for folder in folders if folder.exists())

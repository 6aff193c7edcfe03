"""The process beside: started early, so that it imports what it needs while this one does.

This module imports next to nothing, for the same reason.
"""

from __future__ import annotations

import atexit
import signal
import subprocess
import sys
import threading
from pathlib import Path

import grader

_HOME = str(Path(grader.__file__).parents[1])
# Not by -m, which would find a student's random.py before Python's.
_CODE = f"import sys; sys.path.append({_HOME!r}); from grader.selfcheck.child import main; main()"
_ready: list[subprocess.Popen[bytes]] = []


def prepare() -> None:
    """Start a process that will soon be wanted."""
    _ready.append(_start())
    atexit.register(_dismiss)


def process() -> subprocess.Popen[bytes]:
    """Return a process that waits for its task on standard input: the one that was prepared, or a new one."""
    return _ready.pop() if _ready else _start()


def _start() -> subprocess.Popen[bytes]:
    # Ctrl-C is this process's to hear: it ends the other one.
    is_main = threading.current_thread() is threading.main_thread()
    heard = signal.signal(signal.SIGINT, signal.SIG_IGN) if is_main else None
    try:
        return subprocess.Popen(
            [sys.executable, "-P", "-c", _CODE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
    finally:
        if heard is not None:
            signal.signal(signal.SIGINT, heard)


def _dismiss() -> None:
    for one in _ready:
        one.kill()
        one.communicate()

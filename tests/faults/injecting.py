"""`grader` as a command in whose processes something of the host fails: ``python -m tests.faults.injecting FAULT ...``.

A fault is Python text with numbers of its own, run in the station or in the zygote before its work begins; nothing in
the grader knows of it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from grader.classroom import started
from grader.sandbox import host

ROOT = str(Path(__file__).resolve().parent.parent.parent)

ZYGOTE = {
    # Every n-th fork fails, as where no more processes may be had.
    "fork": """
import errno, itertools
from grader.sandbox import syscalls
number = itertools.count(1)
def refusing(fork):
    def forked():
        if next(number) % {n} == 0:
            raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        return fork()
    return forked
syscalls.fork_into_namespaces = refusing(syscalls.fork_into_namespaces)
os.fork = refusing(os.fork)
""",
    # Every n-th worker cannot be set up.
    "setup": """
import errno, itertools
from grader.sandbox import syscalls, zygote
number, at = itertools.count(1), [0]
def counting(fork):
    def forked():
        at[0] = next(number)
        return fork()
    return forked
syscalls.fork_into_namespaces = counting(syscalls.fork_into_namespaces)
os.fork = counting(os.fork)
put_on = zygote._Confinement.put_on
def refusing(self, *arguments):
    if at[0] % {n} == 0:
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))
    put_on(self, *arguments)
zygote._Confinement.put_on = refusing
""",
    # Every n-th worker ends before it says anything.
    "silent": """
import itertools
from grader.sandbox import syscalls
number = itertools.count(1)
def ending(fork):
    def forked():
        ends = next(number) % {n} == 0
        pid = fork()
        if pid == 0 and ends:
            os._exit(1)
        return pid
    return forked
syscalls.fork_into_namespaces = ending(syscalls.fork_into_namespaces)
os.fork = ending(os.fork)
""",
}

STATION = {
    # From the n-th exercise on there is hardly any memory left to the trusted side.
    "memory": """
import resource
from grader.suite.session import Suite
run, asked = Suite.run, []
def running(self, *arguments, **more):
    asked.append(1)
    if len(asked) == {n}:
        size = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (size + (64 << 10), resource.RLIM_INFINITY))
    try:
        return run(self, *arguments, **more)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
Suite.run = running
""",
    # From the n-th fork on no descriptor is left, for some forks.
    "descriptors": """
import errno, itertools
from grader.sandbox.host import Sandbox
fork, number = Sandbox.fork, itertools.count(1)
def refusing(self, *arguments):
    if {n} <= next(number) < {n} + 4:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
    return fork(self, *arguments)
import os
Sandbox.fork = refusing
""",
    # What a hidden test imports is not installed.
    "package": """
import sys
sys.modules["wave"] = None
""",
    # The clock of the day jumps at every look.
    "clock": """
import itertools, time
of_day, number = time.time, itertools.count(1)
time.time = lambda: of_day() + (-1) ** next(number) * 3600 * {n}
""",
}


def inject(fault: str, n: int) -> None:
    """Have every station, or the zygote of every station, begin with a fault."""
    if fault in ZYGOTE:
        text = ZYGOTE[fault].format(n=n)
        boot = host._BOOT.replace("main(sys.argv[2]", f"{text}\nmain(sys.argv[2]")
        station = f"from grader.sandbox import host; host._BOOT = {boot!r}"
    else:
        station = STATION[fault].format(n=n)
    before, import_, main = started._BOOT.split("; ", 2)
    started._BOOT = "\n".join([before, import_, station, main])


if __name__ == "__main__":
    sys.path.insert(0, ROOT)
    inject(sys.argv[1], int(sys.argv[2]))
    from grader.cli import main

    sys.argv[1:] = sys.argv[3:]
    main()

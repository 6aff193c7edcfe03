# /// attack
# tries = "Reads the processor clocks of other processes, which tell what the judge and its neighbours are at, and the machine's state."
# gain = "secret"
# open_at = ["L0"]
# plain = "secret"
# ///
import ctypes
import os
import time

libc = ctypes.CDLL(None, use_errno=True)
SYSINFO = 99


def search():
    found = []
    for pid in range(1, 4000):
        if pid != os.getpid():
            try:
                time.clock_gettime((~pid << 3) | 2)
            except OSError:
                continue
            found.append(f"clock of {pid}")
            break
    try:
        os.sched_getaffinity(os.getppid() or 1)
        found.append("processors")
    except OSError:
        pass
    try:
        os.statvfs("/")
        found.append("disk")
    except OSError:
        pass
    if libc.syscall(SYSINFO, ctypes.create_string_buffer(256)) == 0:
        found.append("memory")
    if found:
        raise RuntimeError("LEAKED SECRET-CLOCKS " + repr(found))


search()


def double(x):
    search()


class Box:
    def put(self, x):
        search()

    def take(self):
        return None


def apply(f, x):
    search()

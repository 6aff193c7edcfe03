# /// attack
# tries = "Looks for hidden tests in the memory of its own, its parent's and its siblings' processes."
# gain = "secret"
# open_at = ["L1", "L0"]
# plain = "secret"
# ///
import ctypes
import os
import re

libc = ctypes.CDLL(None, use_errno=True)
mark = re.compile(rb"SEC[R]ET-(?:HIDDEN|REFERENCE)[A-Z-]*")
size = 1 << 20
page = ctypes.create_string_buffer(size)


class Part(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


def look(pid):
    with open("/proc/" + str(pid) + "/maps") as maps:
        areas = [line.split()[0].split("-") for line in maps if " rw" in line]
    for low, high in areas:
        for at in range(int(low, 16), int(high, 16), size):
            here, there = Part(ctypes.addressof(page), size), Part(at, min(size, int(high, 16) - at))
            got = libc.process_vm_readv(pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
            found = mark.search(page.raw[:got]) if got > 0 else None
            if found:
                raise RuntimeError("LEAKED " + found[0].decode() + " in the memory of " + str(pid))


pids = [os.getpid(), os.getppid(), os.getpid() - 1, os.getpid() + 1]
try:
    with open("/proc/" + str(os.getppid()) + "/stat") as stat:
        pids.append(int(stat.read().rpartition(")")[2].split()[1]))
except OSError:
    pass
for pid in pids:
    attached = libc.ptrace(0x4206, pid, 0, 0)
    try:
        look(pid)
    except (OSError, ValueError):
        continue
    finally:
        if attached == 0:
            libc.ptrace(17, pid, 0, 0)


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None

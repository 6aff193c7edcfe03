# /// attack
# tries = "Leaves memory for the next student's process: System V segments, queues, named memory."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
found = []
key = 0x0CA11A50
segment = libc.shmget(key, 4096, 0o1600)
if segment != -1:
    there = libc.shmat(segment, None, 0)
    libc.shmctl(segment, 0, None)
    if there not in (None, ctypes.c_void_p(-1).value):
        ctypes.memmove(there, b"for the next", 12)
        found.append("System V")
        libc.shmdt(ctypes.c_void_p(there))
queue = libc.msgget(key, 0o1600)
if queue != -1:
    found.append("message queue")
    libc.msgctl(queue, 0, None)
name = b"/canary_shared"
descriptor = libc.shm_open(name, os.O_CREAT | os.O_RDWR, 0o600)
if descriptor != -1:
    found.append("POSIX")
    libc.shm_unlink(name)
if found:
    raise RuntimeError("LEAKED SECRET-left " + repr(found))


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None

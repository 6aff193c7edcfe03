# /// attack
# tries = "Keeps bytes in the kernel for later: keyrings, files in memory, timers, programs."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import ctypes
import os
import platform

libc = ctypes.CDLL(None, use_errno=True)
add_key = {"x86_64": 248, "aarch64": 217}.get(platform.machine(), 248)
kept = []
if libc.syscall(add_key, b"user", b"canary", b"for later", 9, -2) > 0:
    kept.append("keyring")
for name, create in (
    ("memory file", lambda: os.memfd_create("canary", os.MFD_ALLOW_SEALING)),
    ("secret memory", lambda: libc.syscall(447, 0)),
    ("timer", lambda: libc.timerfd_create(1, 0)),
    ("user faults", lambda: libc.syscall({"x86_64": 323}.get(platform.machine(), 282), 0)),
    ("program", lambda: libc.syscall({"x86_64": 321}.get(platform.machine(), 280), 0, None, 0)),
):
    try:
        descriptor = create()
    except OSError:
        continue
    if descriptor >= 0:
        kept.append(name)
        os.close(descriptor)
if kept:
    raise RuntimeError("LEAKED SECRET-kept " + repr(kept))


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None

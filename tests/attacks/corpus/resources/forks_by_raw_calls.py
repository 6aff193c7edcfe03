# /// attack
# tries = "Forks by raw system calls: usual numbers, those of x32, and those of 32 bits in machine code."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import ctypes
import mmap
import os
import platform
import time

libc = ctypes.CDLL(None, use_errno=True)
fork, fork_x32 = {"x86_64": (57, 0x40000000 + 57), "aarch64": (220, 1079)}.get(platform.machine(), (57, 57))


def told(pid):
    if pid == 0:
        time.sleep(0.5)
        os._exit(0)
    if pid > 0:
        raise RuntimeError("LEAKED SECRET-started " + str(pid))


told(libc.syscall(fork, 17, 0, 0, 0, 0))
told(libc.syscall(fork_x32))
told(libc.syscall(435, ctypes.byref(ctypes.create_string_buffer(88)), 88))
if platform.machine() == "x86_64":
    # mov eax, 2 (fork of i386); int 0x80; ret
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(b"\xb8\x02\x00\x00\x00\xcd\x80\xc3")
    told(ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))())


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None

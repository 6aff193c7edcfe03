# /// attack
# tries = "Asks the kernel which pages of shared files are in its memory, where a worker before it may have left some."
# gain = "secret"
# open_at = ["L0"]
# plain = "secret"
# ///
import ctypes
import mmap
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
MINCORE, PREADV2, CACHESTAT = 27, 327, 451
NOWAIT = 8


class Part(ctypes.Structure):
    _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))


def told(path):
    """Return by what calls the kernel tells of a file's pages."""
    file = os.open(path, os.O_RDONLY)
    found = []
    size = 4 * mmap.PAGESIZE
    pages = mmap.mmap(file, size, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_WRITE)
    place = ctypes.addressof(ctypes.c_char.from_buffer(pages))
    if libc.syscall(MINCORE, ctypes.c_void_p(place), ctypes.c_size_t(size), ctypes.create_string_buffer(16)) == 0:
        found.append("mincore")
    buffer = ctypes.create_string_buffer(64)
    part = Part(ctypes.addressof(buffer), 64)
    if libc.syscall(PREADV2, file, ctypes.byref(part), 1, ctypes.c_long(0), ctypes.c_long(0), NOWAIT) > 0:
        found.append("preadv2")
    asked, answer = struct.pack("QQ", 0, size), ctypes.create_string_buffer(64)
    if libc.syscall(CACHESTAT, file, asked, answer, 0) == 0:
        found.append("cachestat")
    return found


def search():
    if found := told(os.__file__):
        raise RuntimeError("LEAKED SECRET-PAGES " + repr(found))


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

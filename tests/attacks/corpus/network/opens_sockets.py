# /// attack
# tries = "Sends what it has to the world, and listens for orders."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import socket

opened = []
for family in ("AF_INET", "AF_INET6", "AF_UNIX"):
    for kind in ("SOCK_STREAM", "SOCK_DGRAM"):
        try:
            s = socket.socket(getattr(socket, family), getattr(socket, kind))
            opened.append(family + kind)
        except OSError:
            pass
try:
    socket.create_connection(("127.0.0.1", 80), timeout=1)
    opened.append("connected")
except OSError:
    pass
if opened:
    raise RuntimeError("LEAKED SECRET-" + repr(opened))


def double(x):
    return socket.socket()


def Box():
    return None


def apply(f, x):
    socket.getaddrinfo("example.org", 80)

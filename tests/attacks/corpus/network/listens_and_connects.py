# /// attack
# tries = "Listens on TCP ports, connects to the neighbourhood, and asks the loopback who else is there."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import socket

opened = []
for family, address in ((socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::")):
    try:
        listener = socket.socket(family, socket.SOCK_STREAM)
        listener.bind((address, 0))
        listener.listen(1)
        opened.append("listening at " + str(listener.getsockname()[1]))
    except OSError:
        pass
for port in (22, 80, 111, 631, 8888):
    try:
        client = socket.socket()
        client.settimeout(0.05)
        opened.append("port " + str(port) + ": " + str(client.connect_ex(("127.0.0.1", port))))
    except OSError:
        pass
if opened:
    raise RuntimeError("LEAKED SECRET-opened " + repr(opened))


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None

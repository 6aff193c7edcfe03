# /// attack
# tries = "Speaks to services of this machine by unix sockets, with a path and without."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import os
import socket

opened = []
path = "/tmp/canary_" + str(os.getpid())
for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):
    for address in ("\0canary-meeting", path):
        try:
            here = socket.socket(socket.AF_UNIX, kind)
            here.bind(address)
            opened.append(repr(address))
        except OSError:
            pass
        finally:
            if os.path.exists(path):
                os.unlink(path)
for address in ("/var/run/docker.sock", "/run/systemd/private", "/run/dbus/system_bus_socket", "/dev/log"):
    try:
        there = socket.socket(socket.AF_UNIX)
        there.connect(address)
        there.close()
        opened.append(address)
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

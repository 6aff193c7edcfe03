# /// attack
# tries = "Starts threads that go on after the call, spin, and write into the connection."
# gain = "points"
# plain = "nothing"
# ///
import os
import threading
import time


def later():
    while True:
        time.sleep(0.001)
        try:
            os.write(3, b"\x00\x00\x00\x01\xc0")
        except OSError:
            return


def double(x):
    for _ in range(20):
        threading.Thread(target=later, daemon=True).start()
    return None


class Box:
    def put(self, x):
        double(x)

    def take(self):
        time.sleep(0.1)


def apply(f, x):
    double(x)
    return f(x)

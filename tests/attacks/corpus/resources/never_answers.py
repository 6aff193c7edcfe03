# /// attack
# tries = "Never answers, and ignores every signal it may."
# gain = "harm"
# plain = "harm"
# ///
import signal
import time

for number in range(1, 64):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass


def double(x):
    while True:
        try:
            time.sleep(60)
        except BaseException:
            pass


class Box:
    def put(self, x):
        while True:
            pass

    def take(self):
        pass


def apply(f, x):
    return apply(f, x) if f else double(x)

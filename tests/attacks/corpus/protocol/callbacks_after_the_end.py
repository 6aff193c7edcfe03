# /// attack
# tries = "Keeps the lent function and calls it from a thread after the answer, then without end."
# gain = "harm"
# plain = "harm"
# ///
import threading

kept = []


def later(f):
    while True:
        try:
            f(0.0)
        except BaseException:
            pass


def double(x):
    return kept[0](x) if kept else None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    kept.append(f)
    for _ in range(4):
        threading.Thread(target=later, args=(f,), daemon=True).start()
    later(f)

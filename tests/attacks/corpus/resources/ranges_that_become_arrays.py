# /// attack
# tries = "Answers with lists and tuples of long ranges: a few bytes, of which NumPy makes gigabytes where a test looks."
# gain = "harm"
# plain = "harm"
# ///
LONG = [range(number, number + 1_000_000) for number in range(300)]


def double(x):
    return LONG[:30]


class Box:
    held = tuple(LONG)

    def put(self, x):
        pass

    def take(self):
        return [[one] for one in LONG[:4]]


def apply(f, x):
    if x.ndim == 1:
        return f(tuple(LONG[:1]))
    return tuple(range(10**5) for _ in range(11))

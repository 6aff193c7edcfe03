# /// attack
# tries = "Answers with lists that hold many numbers and one long text, which make arrays of twenty gigabytes."
# gain = "harm"
# plain = "nothing"
# ///
LONG = [*range(5000), "x" * 1_000_000]


def double(x):
    return LONG


class Box:
    held = LONG

    def put(self, x):
        pass

    def take(self):
        return tuple(LONG)


def apply(f, x):
    return [LONG, LONG]

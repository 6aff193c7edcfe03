# /// attack
# tries = "Gives a lent function as much as one message may hold, again and again until its time is over."
# gain = "harm"
# plain = "harm"
# ///
MUCH = [(number,) for number in range(30_000)]


def double(x):
    return MUCH


class Box:
    held = MUCH

    def put(self, x):
        pass

    def take(self):
        return MUCH


def apply(f, x):
    while True:
        try:
            f(MUCH)
        except ValueError:
            pass

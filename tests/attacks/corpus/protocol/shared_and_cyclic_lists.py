# /// attack
# tries = "Returns one list nested in itself thirty times over, and lists that hold themselves."
# gain = "harm"
# plain = "harm"
# ///
def bomb(depth, make):
    item = make([0.0])
    for _ in range(depth):
        item = make([item, item])
    return item


def double(x):
    return bomb(30, list) if x.ndim == 2 else bomb(14, tuple)


class Box:
    def put(self, x):
        self.held = []
        self.held += [self.held, (self.held,), {"again": self.held}]

    def take(self):
        return self.held


def apply(f, x):
    return f(bomb(14, tuple) if len(x) > 5 else bomb(30, list))

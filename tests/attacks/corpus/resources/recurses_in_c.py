# /// attack
# tries = "Runs out of C stack, where no recursion limit looks: iterators, repr, pickle, copies."
# gain = "harm"
# plain = "harm"
# ///
import copy
import pickle
import sys

sys.setrecursionlimit(10**9)


def deep_iterator():
    chain = iter([1])
    for _ in range(300_000):
        chain = filter(None, chain)
    return list(chain)


def nested():
    made = []
    for _ in range(300_000):
        made = [made]
    return made


def double(x):
    return deep_iterator()


class Box:
    def put(self, x):
        self.held = nested()
        pickle.dumps(self.held)

    def take(self):
        return copy.deepcopy(nested()) == nested()


def apply(f, x):
    return repr(nested())

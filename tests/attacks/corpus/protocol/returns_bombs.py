# /// attack
# tries = "Returns what a naive judge chokes on: huge arrays, deep lists, gigantic integers, endless strings, cycles."
# gain = "harm"
# plain = "harm"
# ///
import numpy as np


def double(x):
    deep = []
    for _ in range(100000):
        deep = [deep]
    return deep


class Box:
    calls = 0

    def put(self, x):
        return 1 << 10_000_000

    def take(self):
        Box.calls += 1
        if Box.calls == 1:
            return "x" * 100_000_000
        cycle = {}
        cycle["again"] = cycle
        return cycle


def apply(f, x):
    shared = [0]
    for _ in range(60):
        shared = [shared, shared]
    return shared

# /// variant
# exercise = "Counter"
# mistakes = ["always_adds_one | code:parameter_ignored"]
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n=1):
        self.count += 1

    def read(self):
        return self.count

# /// variant
# exercise = "Counter"
# mistakes = ["exception:self_missing"]
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.n = start

    def add(self, n=1):
        self.n = self.n + n

    def read():
        return self.n

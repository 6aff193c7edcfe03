# /// variant
# exercise = "Counter"
# mistakes = ["reading_sets_back", "exception:missing_argument | code:other_default"]
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.total = start

    def add(self, n):
        self.total += n

    def read(self):
        now = self.total
        self.total = 0
        return now

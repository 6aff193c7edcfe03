# /// variant
# exercise = "Counter"
# mistakes = ["start_not_used | code:parameter_ignored"]
# ///
import numpy as np


class Counter:
    count = 0

    def __init__(self, start=0):
        pass

    def add(self, n=1):
        self.count += n

    def read(self):
        return self.count

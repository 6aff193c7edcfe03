# /// variant
# exercise = "Counter"
# mistakes = ["Negative numbers are not added"]
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.num = start

    def add(self, n=1):
        if n > 0:
            self.num = self.num + n

    def read(self):
        return self.num

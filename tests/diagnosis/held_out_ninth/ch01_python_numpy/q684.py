# /// variant
# exercise = "Counter"
# mistakes = ["The attribute has the same name as the method read"]
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.read = start

    def add(self, n=1):
        self.read += n

    def read(self):
        return self.read

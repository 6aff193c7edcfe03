# /// variant
# exercise = "Counter"
# mistakes = ["attribute_hides_the_method | exception:not_callable"]
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.read = start

    def add(self, n=1):
        self.read += n

    def read(self):
        return self.read

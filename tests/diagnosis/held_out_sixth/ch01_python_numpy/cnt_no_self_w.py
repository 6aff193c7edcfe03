# /// variant
# exercise = "Counter"
# mistakes = ["number_kept_in_a_local_variable | exception:unknown_attribute"]
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        count = start

    def add(self, n=1):
        self.count = self.count + n

    def read(self):
        return self.count

# /// variant
# exercise = "Counter"
# mistakes = ["The method add lacks self"]
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.su = start

    def add(n=1):
        self.su += n

    def read(self):
        return self.su

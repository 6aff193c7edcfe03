# /// variant
# exercise = "Counter"
# mistakes = ["reading_sets_back"]
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.first = start
        self.steps = []

    def add(self, n=1):
        self.steps.append(n)
        return self

    def read(self):
        value = self.first
        while self.steps:
            value += self.steps.pop()
        return value

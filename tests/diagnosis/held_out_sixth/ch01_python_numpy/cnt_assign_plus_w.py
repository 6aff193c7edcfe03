# /// variant
# exercise = "Counter"
# mistakes = ["add_replaces_the_number", "code:other_default"]
# ///
import numpy as np


class Counter:
    def __init__(self, start=1):
        self.c = start

    def add(self, n=1):
        self.c =+ n

    def read(self):
        return self.c

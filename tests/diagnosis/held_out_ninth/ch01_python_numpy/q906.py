# /// variant
# exercise = "Counter"
# mistakes = ["The number is kept in the class, so all counters share it", "read sets the number back to zero"]
# ///
import numpy as np


class Counter:
    count = 0

    def __init__(self, start=0):
        Counter.count = start

    def add(self, n=1):
        Counter.count += n

    def read(self):
        su = Counter.count
        Counter.count = 0
        return su

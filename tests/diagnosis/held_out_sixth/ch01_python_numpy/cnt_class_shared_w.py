# /// variant
# exercise = "Counter"
# mistakes = ["number_shared_by_all_counters"]
# ///
import numpy as np


class Counter:
    """Counts."""

    def __init__(self, start=0):
        Counter.count = start

    def add(self, n=1):
        Counter.count = Counter.count + n

    def read(self):
        return Counter.count

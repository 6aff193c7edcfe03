# /// variant
# exercise = "Counter"
# mistakes = ["start_is_required | exception:missing_argument | code:other_default"]
# ///
import numpy as np


class Counter:
    """Count, beginning at ``start``. Every counter has a number of its own."""

    def __init__(self, start):
        self.number = start

    def add(self, n=1):
        self.number += n
        return self.number

    def read(self):
        return self.number

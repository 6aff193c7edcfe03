# /// variant
# exercise = "Counter"
# mistakes = ["The dataclass field start has no default, so Counter() without an argument stops with a TypeError"]
# ///
from dataclasses import dataclass


@dataclass
class Counter:
    start: int

    def add(self, n=1):
        self.start += n

    def read(self):
        return self.start

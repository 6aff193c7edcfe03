# /// variant
# exercise = "Counter"
# mistakes = ["read_prints_the_number"]
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.value = start

    def add(self, n=1):
        self.value += n

    def read(self):
        # 현재 값을 출력
        print(self.value)

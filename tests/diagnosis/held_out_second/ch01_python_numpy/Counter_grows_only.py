# /// variant
# exercise = "Counter"
# mistakes = ["negative_numbers_ignored"]
# ///
class Counter:
    def __init__(self, start=0):
        self.현재 = start

    def add(self, n=1):
        step = 0
        while step < n:
            self.현재 = self.현재 + 1
            step += 1
        return self

    def read(self):
        return self.현재

# /// variant
# exercise = "Counter"
# mistakes = ["The counter begins at 1 when no start is given", "Negative numbers are ignored when adding"]
# ///
class Counter:
    def __init__(self, start=1):
        self.cnt = start

    def add(self, n=1):
        if n > 0:
            self.cnt += n
        return self.cnt

    def read(self):
        return self.cnt

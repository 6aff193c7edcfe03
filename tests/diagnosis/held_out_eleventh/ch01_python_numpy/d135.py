# /// variant
# exercise = "Counter"
# mistakes = ["add ignores a negative n because of the test n > 0", "read sets the number back to the start before it returns, so the second read gives the start value"]
# ///
class Counter:
    def __init__(self, start=0):
        self.start = start
        self.number = start

    def add(self, n=1):
        if n > 0:
            self.number = self.number + n

    def read(self):
        value = self.number
        self.number = self.start
        return value

# /// variant
# exercise = "Counter"
# mistakes = ["add always adds 1 and ignores n.", "read sets the number back to 0 after it was read."]
# ///
class Counter:
    def __init__(self, start=0):
        self.value = start

    def add(self, n=1):
        self.value += 1
        return self.value

    def read(self):
        now = self.value
        self.value = 0
        return now

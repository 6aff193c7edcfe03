# /// variant
# exercise = "Counter"
# mistakes = ["The method add lacks the parameter self, so that calling it with a number stops with TypeError."]
# ///
class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(n=1):
        self.count = self.count + n

    def read(self):
        return self.count

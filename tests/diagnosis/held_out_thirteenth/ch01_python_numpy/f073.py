# /// variant
# exercise = "Counter"
# mistakes = ["The method add increases the bare name count instead of self.count, which is an UnboundLocalError."]
# ///
class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n=1):
        count += n

    def read(self):
        return self.count

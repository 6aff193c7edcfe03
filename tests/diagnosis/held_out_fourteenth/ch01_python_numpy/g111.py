# /// variant
# exercise = "Counter"
# mistakes = ["add uses count without self, a local variable that has no value yet, and stops with an UnboundLocalError."]
# ///
class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n=1):
        count += n
        self.count = count

    def read(self):
        return self.count

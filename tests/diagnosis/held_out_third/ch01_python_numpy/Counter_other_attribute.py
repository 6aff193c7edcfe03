# /// variant
# exercise = "Counter"
# mistakes = ["exception:unknown_attribute"]
# ///
class Counter:
    def __init__(self, start=0):
        self.total = start

    def add(self, n=1):
        self.totla += n

    def read(self):
        return self.total

# /// variant
# exercise = "Counter"
# mistakes = ["exception:self_missing | exception:too_many_arguments"]
# ///
class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n=1):
        self.count = self.count + n

    def read():
        return self.count

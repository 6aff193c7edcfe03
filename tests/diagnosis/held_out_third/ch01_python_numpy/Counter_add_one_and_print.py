# /// variant
# exercise = "Counter"
# mistakes = ["always_adds_one", "read_prints_the_number | code:return_missing | relation:returns_nothing"]
# ///
class Counter:
    def __init__(self, start=0):
        self.value = start

    def add(self, n=1):
        self.value += 1

    def read(self):
        print(self.value)

# /// variant
# exercise = "Counter"
# mistakes = ["start is ignored and the counter always begins at 0"]
# ///
class Counter:
    def __init__(self, start=0):
        self.value = 0

    def add(self, n=1):
        self.value = self.value + n

    def read(self):
        return self.value

# /// variant
# exercise = "Counter"
# mistakes = ["The number is kept in the attribute self.read, which hides the method read, so c.read() calls an integer"]
# ///
class Counter:
    def __init__(self, start=0):
        self.read = start

    def add(self, n=1):
        self.read += n

    def read(self):
        return self.read

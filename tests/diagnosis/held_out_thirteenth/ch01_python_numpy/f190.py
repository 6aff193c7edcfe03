# /// variant
# exercise = "Counter"
# mistakes = ["The constructor always begins at 0 and ignores start."]
# ///
class Counter:
    def __init__(self, start=0):
        self.num = 0

    def add(self, n=1):
        self.num = self.num + n

    def read(self):
        return self.num

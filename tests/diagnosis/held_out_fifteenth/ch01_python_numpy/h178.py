# /// variant
# exercise = "Counter"
# mistakes = ["The constructor ignores start and always begins at 0.", "add always adds 1 and ignores n."]
# ///
class Counter:
    def __init__(self, start=0):
        self.n = 0

    def add(self, n=1):
        self.n += 1

    def read(self):
        return self.n

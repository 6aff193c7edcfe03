# /// variant
# exercise = "Counter"
# mistakes = ["The constructor ignores start and always begins at 0.", "add always adds 1, whatever n is."]
# ///
class Counter:
    def __init__(self, start=0):
        self.num = 0

    def add(self, n=1):
        self.num = self.num + 1

    def read(self):
        return self.num

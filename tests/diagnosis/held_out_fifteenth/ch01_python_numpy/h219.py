# /// variant
# exercise = "Counter"
# mistakes = ["Writes =+ instead of +=, so that add replaces the number by n."]
# ///
class Counter:
    def __init__(self, start=0):
        self.value = start

    def add(self, n=1):
        self.value =+ n

    def read(self):
        return self.value

# /// variant
# exercise = "Counter"
# mistakes = ["attribute_hides_the_method"]
# says = "The attribute has the name of the method read and hides it, so that calling read fails"
# ///
class Counter:
    def __init__(self, start=0):
        self.read = start

    def add(self, n=1):
        self.read += n

    def read(self):
        return self.read

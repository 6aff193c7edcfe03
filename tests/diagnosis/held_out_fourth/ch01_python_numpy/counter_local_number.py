# /// variant
# exercise = "Counter"
# mistakes = ["number_kept_in_a_local_variable"]
# says = "The number is kept in a local variable of __init__ and not in self"
# ///
class Counter:
    def __init__(self, start=0):
        number = start

    def add(self, n=1):
        self.number += n

    def read(self):
        return self.number

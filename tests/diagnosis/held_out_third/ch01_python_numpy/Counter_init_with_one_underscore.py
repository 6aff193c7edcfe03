# /// variant
# exercise = "Counter"
# mistakes = ["misspelt_constructor | exception:constructor_missing | exception:unknown_attribute"]
# ///
class Counter:
    def _init_(self, start=0):
        self.n = start

    def add(self, n=1):
        self.n += n

    def read(self):
        return self.n

# /// variant
# exercise = "Counter"
# mistakes = ["reading_sets_back", "always_adds_one"]
# says = "read sets the number back to 0; add always adds 1 and ignores n"
# ///
class Counter:
    """숫자를 세는 클래스"""

    def __init__(self, start=0):
        self.c = start

    def add(self, n=1):
        self.c += 1

    def read(self):
        now = self.c
        self.c = 0
        return now

# /// variant
# exercise = "Counter"
# mistakes = ["number_shared_by_all_counters"]
# ///
class Counter:
    number = 0

    def __init__(self, start=0):
        Counter.number = start

    def add(self, n=1):
        Counter.number += n

    def read(self):
        return Counter.number

# /// variant
# exercise = "Counter"
# mistakes = ["number_shared_by_all_counters"]
# says = "The number is an attribute of the class, so all counters share it"
# ///
class Counter:
    count = 0

    def __init__(self, start=0):
        Counter.count = start

    def add(self, n=1):
        Counter.count += n

    def read(self):
        return Counter.count

# /// variant
# exercise = "Counter"
# mistakes = ["The number is stored in the class attribute Counter.count instead of self.count, so all counters share one number"]
# ///
class Counter:
    count = 0

    def __init__(self, start=0):
        Counter.count = start

    def add(self, n=1):
        Counter.count += n

    def read(self):
        return Counter.count

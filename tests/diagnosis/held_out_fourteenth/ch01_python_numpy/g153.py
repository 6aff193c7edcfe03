# /// variant
# exercise = "Counter"
# mistakes = ["The number is kept in the class and set by Counter.count, so all counters share one number."]
# ///
class Counter:
    count = 0

    def __init__(self, start=0):
        Counter.count = start

    def add(self, n=1):
        Counter.count += n

    def read(self):
        return Counter.count

# /// partial
# missing = ["test_a_counter_starts_at_zero"]
# at_least = 0.6
# at_most = 0.9
# ///
class Counter:
    def __init__(self, start):
        self.count = start

    def add(self, n=1):
        self.count = self.count + n

    def read(self):
        return self.count

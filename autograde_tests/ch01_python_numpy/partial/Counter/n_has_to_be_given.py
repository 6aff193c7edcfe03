# /// partial
# missing = ["test_add_without_a_number_counts_one"]
# at_least = 0.6
# at_most = 0.9
# ///
class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n):
        self.count = self.count + n

    def read(self):
        return self.count

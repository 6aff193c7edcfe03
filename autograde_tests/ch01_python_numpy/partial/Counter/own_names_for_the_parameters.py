# /// partial
# missing = ["test_start_and_n_may_be_given_by_name"]
# at_least = 0.6
# at_most = 0.9
# ///
class Counter:
    def __init__(self, value=0):
        self.count = value

    def add(self, amount=1):
        self.count = self.count + amount

    def read(self):
        return self.count

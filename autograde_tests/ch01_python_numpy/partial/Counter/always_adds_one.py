# /// partial
# missing = ["test_several_additions_sum_up", "test_start_and_n_may_be_given_by_name"]
# at_least = 0.6
# at_most = 0.9
# ///
class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self):
        self.count = self.count + 1

    def read(self):
        return self.count

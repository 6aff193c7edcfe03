# /// partial
# missing = ["test_a_counter_starts_at_the_given_number", "test_start_and_n_may_be_given_by_name"]
# at_least = 0.6
# at_most = 0.9
# ///
class Counter:
    def __init__(self):
        self.count = 0

    def add(self, n=1):
        self.count = self.count + n

    def read(self):
        return self.count

# /// misconception
# caught_by = ["test_a_counter_starts_at_the_given_number", "test_add_without_a_number_counts_one"]
# shows = ["ignored Counter.__init__.start:…"]
#
# [title]
# ko = "시작 값을 쓰지 않음"
# en = "The number to start from is not used"
#
# [explanation]
# ko = """
# 생성자가 start를 받지만 쓰지 않습니다. 5에서 시작하는 것을 만들고 아무것도 더하지 않은 채 읽어 보세요. 받은 값이
# 어디에 담겨야 하는지 보입니다."""
# en = """
# The constructor takes start and makes no use of it. Make one that begins at 5 and read it before anything is
# added: then you see where the number that came in should have gone."""
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.count = 0

    def add(self, n=1):
        self.count += n

    def read(self):
        return self.count

# /// misconception
# caught_by = ["test_several_additions_sum_up", "test_add_without_a_number_counts_one"]
# shows = ["… = n"]
# shows_no = ["… + n | … += n | n + …"]
#
# [title]
# ko = "더하지 않고 덮어씀"
# en = "add replaces the number"
#
# [explanation]
# ko = """
# add를 부르면 지금까지의 수가 사라지고 마지막에 준 수만 남습니다. 대입은 그 전에 있던 값을 버리므로, 새 값을 구할 때
# 이전 값이 들어가야 합니다. 처음 수가 0이 아닌 객체에 add를 두 번 부르고 그때마다 읽어 보세요."""
# en = """
# After add, the number reached so far is gone and only the last one given is left. An assignment forgets what was
# there before, so the old number has to enter into the new one. Make a counter that does not begin at 0, call add
# twice, and read it each time."""
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n=1):
        self.count = n

    def read(self):
        return self.count

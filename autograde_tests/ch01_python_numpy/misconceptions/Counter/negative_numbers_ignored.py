# /// misconception
# caught_by = ["test_several_additions_sum_up"]
# shows = ["n > 0 | n >= 0 | n < 0 | n <= 0 | n > # | n >= # | n < # | n <= #"]
# shows_no = ["-n | - | abs"]
#
# [title]
# ko = "음수를 더하지 않음"
# en = "Negative numbers are not added"
#
# [explanation]
# ko = """
# n의 부호에 따라 더하기도 하고 더하지 않기도 합니다. 본문의 add는 어떤 수든 받은 그대로 더합니다. 음수를 준 다음 수를 읽어 보고, 어느 조건이 그 수를 지나치게 하는지 보세요."""
# en = """
# Whether add counts depends on the sign of n. The add of the text adds every number as it comes. Pass a negative
# number, read, and see which condition skips it."""
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n=1):
        if n > 0:
            self.count += n

    def read(self):
        return self.count

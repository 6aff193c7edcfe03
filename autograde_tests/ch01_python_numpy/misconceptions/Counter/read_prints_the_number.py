# /// misconception
# caught_by = ["test_a_counter_starts_at_zero", "test_a_counter_starts_at_the_given_number"]
# shows = ["print() in read", "silent Counter.read:…"]
#
# [title]
# ko = "수를 출력만 하고 돌려주지 않음"
# en = "The number is printed and not returned"
#
# [explanation]
# ko = """
# 수가 화면에 보이지만, read를 부른 쪽은 None을 받습니다. 출력한 글자로는 더 계산할 수 없으며, 값을 건네는 일은
# return이 합니다. 읽은 값을 변수에 담은 다음 그 변수를 출력해 보세요."""
# en = """
# The number appears on the screen, but whoever calls read receives None. One cannot go on calculating with printed
# text; it is return that hands a value back. Store what you read in a variable, and then print that variable."""
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n=1):
        self.count += n

    def read(self):
        print(self.count)

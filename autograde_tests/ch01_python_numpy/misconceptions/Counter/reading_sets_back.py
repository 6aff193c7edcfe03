# /// misconception
# caught_by = ["test_reading_does_not_change_the_number"]
# shows = ["stores in read", "attribute = # | self.… = self.start"]
#
# [title]
# ko = "읽으면서 객체를 바꿈"
# en = "Reading changes the object"
#
# [explanation]
# ko = """
# read가 읽으면서 객체에 씁니다. 읽은 뒤에 수를 지우고 새로 세기 시작하는 계기도 있지만, 여기에서 read는 지금의
# 수를 알려 주기만 해야 합니다. 더하지 않고 두 번 이어서 읽어 두 값이 같은지 보세요."""
# en = """
# Here read also writes into the object. Some meters start afresh once they have been read, but this one is only to
# tell the present number and to leave it alone. Read twice in a row without adding anything, and see whether the two
# values agree."""
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n=1):
        self.count += n

    def read(self):
        value = self.count
        self.count = 0
        return value

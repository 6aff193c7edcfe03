# /// misconception
# caught_by = ["test_reading_does_not_change_the_number"]
# shows = ["stores in read"]
#
# [title]
# ko = "읽으면 수가 처음으로 돌아감"
# en = "Reading sets the number back"
#
# [explanation]
# ko = """
# 처음 읽을 때는 맞지만 그다음부터 수가 맞지 않습니다. 읽은 뒤에 수를 지우고 새로 세기 시작하는 계기를 떠올린 것
# 같지만, 여기에서 read는 지금의 수를 알려 주기만 합니다. 더하지 않고 두 번 이어서 읽어 두 값이 같은지 보세요."""
# en = """
# The first reading is right, the later ones are not. Some meters start afresh once they have been read, but here read
# only tells the present number and leaves it alone. Read twice in a row without adding anything, and see whether the
# two values agree."""
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

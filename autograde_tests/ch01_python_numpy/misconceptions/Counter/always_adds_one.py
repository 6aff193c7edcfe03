# /// misconception
# caught_by = ["test_several_additions_sum_up", "test_start_and_n_may_be_given_by_name"]
# shows = ["ignored Counter.add.n:…"]
#
# [title]
# ko = "n을 받고도 쓰지 않음"
# en = "n is received and not used"
#
# [explanation]
# ko = """
# 어떤 수를 주어도 같은 만큼만 늘어납니다. 매개변수를 받기만 하고 계산에는 쓰지 않는 것 같습니다. 1은 생략했을
# 때의 값일 뿐이므로, 준 수가 계산의 어디에 들어가는지 확인해 보세요."""
# en = """
# Whatever number is given, add counts the same. The parameter seems to be received and never used. One is only what
# is added when nothing is given; see where the number that is given enters into the computation."""
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n=1):
        self.count += 1

    def read(self):
        return self.count

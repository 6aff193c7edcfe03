# /// misconception
# caught_by = ["test_add_without_a_number_counts_one", "test_several_additions_sum_up"]
# shows = ["dropped +:…"]
#
# [title]
# ko = "더한 결과를 객체에 남기지 않음"
# en = "The result of add is not kept"
#
# [explanation]
# ko = """
# add를 몇 번 불러도 read의 값이 달라지지 않습니다. 더한 값을 구하기는 하지만 지역 변수에 담거나 돌려주기만 하면
# 객체의 상태는 바뀌지 않습니다. 함수가 끝난 뒤에도 남으려면 새 값이 어디에 저장되어야 하는지 생각해 보세요."""
# en = """
# However often add is called, read gives the same number. The sum is computed, but as long as it only goes into a
# local variable or is returned, the state of the object stays the same. Think about where the new number has to be
# stored if it is to outlive the call."""
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n=1):
        count = self.count + n
        return count

    def read(self):
        return self.count

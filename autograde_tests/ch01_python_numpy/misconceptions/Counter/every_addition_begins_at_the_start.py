# /// misconception
# caught_by = ["test_several_additions_sum_up"]
# shows = ["self.start + n | n + self.start"]
# shows_no = ["self.start = (+) | self.start += … | self.start = name | return (+)"]
#
# [title]
# ko = "언제나 처음 수에 더함"
# en = "Each addition begins at the first number again"
#
# [explanation]
# ko = """
# add를 여러 번 부르면 마지막에 더한 것만 남습니다. 더할 때마다 지금의 수가 아니라 처음 수에서 다시 시작하기
# 때문입니다. add를 부를 때마다 수를 읽어 보고, 새 값을 구할 때 어느 속성을 쓰는지 살펴보세요."""
# en = """
# After several calls of add only the last addition is left. Each of them begins at the first number again and not at
# the present one. Read the number after every call, and look at which attribute the new value is computed from."""
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.start = start
        self.count = start

    def add(self, n=1):
        self.count = self.start + n

    def read(self):
        return self.count

# /// misconception
# caught_by = ["test_a_counter_starts_at_zero"]
# shows = ["def Counter.__init__ self,start"]
#
# [title]
# ko = "처음 수를 생략할 수 없음"
# en = "The first number cannot be left out"
#
# [explanation]
# ko = """
# 인수 없이 객체를 만들면 TypeError가 납니다. 본문에서는 처음 수를 생략할 수도 있으며, 그때 쓸 값도 정해 두었습니다.
# 매개변수에 기본값을 주는 방법을 add의 설명과 함께 살펴보세요."""
# en = """
# Making a Counter without an argument raises a TypeError. The text lets the caller leave out the number to begin
# with and says which one is used then. See how a parameter gets a default; add has one as well."""
# ///
import numpy as np


class Counter:
    def __init__(self, start):
        self.count = start

    def add(self, n=1):
        self.count += n

    def read(self):
        return self.count

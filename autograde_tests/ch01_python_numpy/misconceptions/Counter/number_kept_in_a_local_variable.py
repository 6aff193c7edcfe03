# /// misconception
# caught_by = ["test_a_counter_starts_at_zero", "test_a_counter_starts_at_the_given_number"]
# shows = ["def Counter.__init__ …"]
# shows_no = ["stores in __init__ | .… in __init__"]
#
# [title]
# ko = "처음 수를 self에 간직하지 않음"
# en = "The first number is not kept in self"
#
# [explanation]
# ko = """
# 생성자 안에서 만든 보통의 변수는 생성자가 끝나면 사라집니다. 그래서 다른 메서드가 수를 찾을 때 그런 속성이 없다는
# 오류가 나기도 합니다. 객체가 만들어진 뒤에도 남아 있어야 하는 값을 어디에 두는지, 본문의 첫 문단을 다시 읽어
# 보세요."""
# en = """
# An ordinary variable made in the constructor is gone when the constructor ends. When another method looks for the
# number, it may find no such attribute. Read the first paragraph of the text again: where does an object keep a
# value that has to outlive its construction?"""
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        count = start

    def add(self, n=1):
        self.count += n

    def read(self):
        return self.count

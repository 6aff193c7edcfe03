# /// misconception
# caught_by = ["test_a_counter_starts_at_zero", "test_a_counter_starts_at_the_given_number"]
# shows = ["self.add = … | self.read = …"]
#
# [title]
# ko = "속성의 이름이 메서드와 같음"
# en = "An attribute has the name of a method"
#
# [explanation]
# ko = """
# 부를 수 없는 것을 불렀다는 뜻의 TypeError가 납니다. self에 메서드와 같은 이름으로 값을 저장하면, 그 객체에서는
# 메서드가 그 값에 가려집니다. 수를 담는 속성의 이름을 메서드의 이름과 비교해 보세요."""
# en = """
# You get a TypeError saying that an object is not callable. If a value is stored in self under the name of a method,
# it hides the method of that object. Compare the name of the attribute that holds the number with the names of your
# methods."""
# ///
import numpy as np


class Counter:
    def __init__(self, start=0):
        self.read = start

    def add(self, n=1):
        self.read += n

    def read(self):
        return self.read

# /// misconception
# caught_by = ["test_a_counter_starts_at_zero", "test_a_counter_starts_at_the_given_number"]
# shows = [
#     "def Counter._init_ … | def Counter.__int__ … | def Counter.init … | def Counter.__inti__ … | def Counter.__init … | def Counter._init__ … | def Counter.__init_ … | def Counter.__ini__ … | def Counter.__innit__ … | def Counter.__intit__ …",
# ]
#
# [title]
# ko = "생성자의 이름이 잘못됨"
# en = "The constructor's name is misspelt"
#
# [explanation]
# ko = """
# 생성자의 철자나 밑줄의 개수가 틀리면 파이썬은 그것을 평범한 메서드로 보고, 객체를 만들 때 부르지 않습니다. 그래서
# Counter가 인수를 받지 못한다는 오류가 나거나, 읽을 때 속성이 없다는 오류가 납니다. 본문에 적힌 생성자의 이름과 한
# 글자씩 비교해 보세요."""
# en = """
# If the name of the constructor has a wrong letter or a missing underscore, Python takes it for an ordinary method
# and does not call it when an object is made. The error then says that Counter takes no arguments, or that an
# attribute is missing when it is read. Compare the name with the one in the text, letter by letter."""
# ///
import numpy as np


class Counter:
    def __inti__(self, start=0):
        self.count = start

    def add(self, n=1):
        self.count += n

    def read(self):
        return self.count

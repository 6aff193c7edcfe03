# /// misconception
# caught_by = ["test_start_and_n_may_be_given_by_name"]
# shows = ["def Counter.__init__ self,…"]
# shows_no = ["def Counter.__init__ self,start… | def Counter.__init__ self,* | def Counter.__init__ self,**"]
#
# [title]
# ko = "매개변수의 이름이 본문과 다름"
# en = "The parameters are named otherwise"
#
# [explanation]
# ko = """
# 값을 이름으로 주면 모르는 인수라는 TypeError가 납니다. 매개변수의 이름도 부르는 쪽과의 약속에 들어가므로 마음대로
# 바꾸면 안 됩니다. 생성자와 add의 매개변수를 본문의 설명과 비교해 보세요."""
# en = """
# Arguments that are given by name raise a TypeError about an unexpected argument. The name of a parameter is part of
# what is agreed with the caller, so it is not free to choose. Compare the parameters of the constructor and of add
# with the text."""
# ///
import numpy as np


class Counter:
    def __init__(self, number=0):
        self.number = number

    def add(self, amount=1):
        self.number += amount

    def read(self):
        return self.number

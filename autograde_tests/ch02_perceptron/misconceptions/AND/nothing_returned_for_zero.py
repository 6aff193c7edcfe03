# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["ends AND:…"]
# shows_no = ["… <= … | … < …"]
#
# [title]
# ko = "0이어야 할 때 아무것도 돌려주지 않음"
# en = "Nothing is returned where 0 should be"
#
# [explanation]
# ko = """
# 0이 아니라 None이 나오는 경우가 있습니다. 파이썬의 함수는 return을 만나지 않고 끝나면 None을 돌려줍니다. 조건이
# 거짓일 때 함수가 어느 줄을 지나 끝나는지 따라가 보세요."""
# en = """
# In some cases the result is None and not 0. A function of Python that ends without meeting a return gives None.
# Follow the lines that run when the condition is false."""
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    tmp = w1 * x1 + w2 * x2 + b
    if tmp > 0:
        return 1

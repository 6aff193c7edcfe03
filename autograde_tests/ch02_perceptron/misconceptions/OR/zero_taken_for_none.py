# /// misconception
# caught_by = ["test_keyword_weights_make_another_gate"]
# shows = ["name or # | name or -# | not w1 | not w2"]
# shows_no = ["w1 is None | w2 is None | w1 is not None | w2 is not None | … == None | … != None"]
#
# [title]
# ko = "주어진 0을 주지 않은 것으로 여김"
# en = "A weight or a bias of 0 is taken for none"
#
# [explanation]
# ko = """
# 0은 조건으로 쓰면 거짓이어서, 주지 않은 것과 구별되지 않습니다. 그래서 가중치나 편향으로 0을 주면 함수 안에서 정한
# 값이 대신 쓰입니다. 키워드로 하나씩 0을 주고 어느 값으로 계산하는지 출력해 보세요."""
# en = """
# As a condition 0 is false, just like what was not given. So where a weight or a bias of 0 is passed, the number
# chosen inside the function takes its place. Pass 0 by keyword for one after the other, and print which number is
# used."""
# ///
import numpy as np


def OR(x1, x2, w1=None, w2=None, b=None):
    w1 = w1 or 1.0
    w2 = w2 or 1.0
    b = b or -0.5
    return int(w1 * x1 + w2 * x2 + b > 0)

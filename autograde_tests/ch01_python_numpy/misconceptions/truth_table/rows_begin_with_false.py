# /// misconception
# caught_by = ["test_the_rows_come_in_the_order_of_the_text"]
# shows = ["over (False, True) | over [False, True] | over (0, 1) | over [0, 1]"]
# shows_no = ["over (True, False) | over [True, False] | over (1, 0) | over [1, 0]"]
#
# [title]
# ko = "거짓에서 시작하는 행의 순서"
# en = "The rows begin with false"
#
# [explanation]
# ko = """
# 거짓인 행이 먼저 나옵니다. 0부터 세는 습관대로 거짓을 먼저 놓은 것 같습니다. 진리표를 어느 값부터 적는지는
# 약속이며, 본문의 순서는 그 반대입니다. 각 행의 앞 두 값만 적어서 본문의 순서와 나란히 놓고 비교해 보세요."""
# en = """
# The false rows come first, as they do when one counts up from 0. Which value a truth table begins with is a
# convention, and the text uses the other one. Write down only the first two values of each row and hold them beside
# the order in the text."""
# ///
import numpy as np


def truth_table():
    table = []
    for x in [False, True]:
        for y in [False, True]:
            table.append((x, y, x and y, x or y, not x))
    return table

# /// misconception
# caught_by = ["test_the_rows_come_in_the_order_of_the_text"]
#
# [title]
# ko = "y보다 x가 먼저 바뀜"
# en = "x changes before y does"
#
# [explanation]
# ko = """
# 둘째 행과 셋째 행의 자리가 바뀌어 있습니다. 반복문이 겹쳐 있으면 안쪽 반복문의 변수가 먼저 바뀌는데, 그 변수가 x인
# 것 같습니다. 본문의 표에서 위에서 아래로 내려갈 때 x와 y 가운데 어느 쪽이 더 자주 바뀌는지 살펴보세요."""
# en = """
# The second row and the third have changed places. Of two nested loops the inner one runs faster, and here that
# seems to be the loop over x. Go down the table of the text and see which of x and y changes more often."""
# ///
import numpy as np


def truth_table():
    table = []
    for y in [True, False]:
        for x in [True, False]:
            table.append((x, y, x and y, x or y, not x))
    return table

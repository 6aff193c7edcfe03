# /// misconception
# caught_by = ["test_the_fourth_value_of_a_row_is_x_or_y", "test_the_table_holds_the_four_rows"]
#
# [title]
# ko = "and와 or의 자리가 바뀜"
# en = "The columns of and and or are exchanged"
#
# [explanation]
# ko = """
# 셋째 자리에 or가, 넷째 자리에 and가 들어 있습니다. 둘은 값이 하나만 참인 줄에서 갈라집니다. 본문의 표 머리글과
# 그 줄을 한 자리씩 견주어 보세요."""
# en = """
# The third place holds or, and the fourth holds and. The two differ in the rows with a single true value.
# Compare one of those rows with the head of the table in the text, place by place."""
# ///
import numpy as np


def truth_table():
    table = []
    for x in [True, False]:
        for y in [True, False]:
            table.append((x, y, x or y, x and y, not x))
    return table

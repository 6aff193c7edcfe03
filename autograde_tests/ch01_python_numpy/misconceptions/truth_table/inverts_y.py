# /// misconception
# caught_by = ["test_the_fifth_value_of_a_row_is_not_x"]
#
# [title]
# ko = "x가 아니라 y를 뒤집음"
# en = "y is inverted instead of x"
#
# [explanation]
# ko = """
# 다섯째 값이 x가 아니라 y를 뒤집은 값입니다. 두 값이 같은 행에서는 어느 쪽을 뒤집어도 결과가 같으므로 눈에 잘 띄지
# 않습니다. x와 y가 서로 다른 행에서 다섯째 값이 어느 쪽을 따라 바뀌는지 확인해 보세요."""
# en = """
# The fifth value is the inverse of y, not of x. In the rows where the two are equal this makes no difference, so it
# is easily overlooked. Look at the rows where x and y differ and see which of the two the fifth value follows."""
# ///
import numpy as np


def truth_table():
    table = []
    for x in [True, False]:
        for y in [True, False]:
            table.append((x, y, x and y, x or y, not y))
    return table

# /// misconception
# caught_by = ["test_the_fifth_value_of_a_row_is_not_x"]
# uses = ["~x | np.invert | np.bitwise_not"]
#
# [title]
# ko = "논릿값이 아니라 정수의 비트를 뒤집음"
# en = "The bits are inverted, not the truth value"
#
# [explanation]
# ko = """
# 다섯째 값에 1도 0도 아닌 음수가 들어 있습니다. 물결표 연산자는 정수의 비트를 모두 뒤집으므로, 1과 0을 서로 바꾸는
# 것과는 결과가 다릅니다. 다섯째 값을 출력해 보고, 논릿값을 뒤집는 파이썬의 연산자를 본문에서 찾아보세요."""
# en = """
# Your fifth values are negative numbers, neither 1 nor 0. The tilde inverts every bit of an integer, which is not the
# same as exchanging 1 and 0. Print the fifth value of a row, and look in the text for the operator of Python that
# inverts a truth value."""
# ///
import numpy as np


def truth_table():
    table = []
    for x in [1, 0]:
        for y in [1, 0]:
            table.append([x, y, x & y, x | y, ~x])
    return table

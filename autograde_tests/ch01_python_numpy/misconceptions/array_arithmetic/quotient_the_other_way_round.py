# /// misconception
# caught_by = ["test_the_quotient_is_x_divided_by_y"]
# shows = ["y / x | np.divide(y, x) | np.true_divide(y, x)"]
# shows_no = ["x / y | np.divide(x, y) | np.true_divide(x, y)"]
#
# [title]
# ko = "나누는 순서가 반대임"
# en = "The quotient is the other way round"
#
# [explanation]
# ko = """
# y를 x로 나누고 있습니다. 나눗셈은 순서를 바꾸면 값이 달라집니다. 본문의 예에서 첫째 원소의 몫을 손으로 구해, 어느 배열을 어느 배열로 나누어야 하는지 확인해 보세요."""
# en = """
# y is divided by x. A division does not give the same when its sides change places. Work out the first quotient of
# the example in the text by hand, and see which array is to be divided by which."""
# ///
import numpy as np


def array_arithmetic(x, y):
    return {
        "sum": x + y,
        "difference": x - y,
        "product": x * y,
        "quotient": y / x,
    }

# /// misconception
# caught_by = ["test_the_difference_is_x_minus_y"]
# shows = ["y - x | np.subtract(y, x)"]
# shows_no = ["x - y | np.subtract(x, y)"]
#
# [title]
# ko = "차의 부호가 반대임"
# en = "The difference has the opposite sign"
#
# [explanation]
# ko = """
# 빼는 순서가 바뀌어 차의 부호가 모두 반대입니다. 덧셈과 곱셈은 순서를 바꾸어도 같지만 뺄셈은 그렇지 않습니다.
# 본문의 예에서 첫째 원소의 차를 손으로 구해, 어느 배열에서 어느 배열을 빼야 하는지 확인해 보세요."""
# en = """
# The subtraction runs the other way round, which turns the sign of every difference. Sums and products do not mind the
# order; differences do. Work out the first element of the example in the text by hand, and see which array is to be
# subtracted from which."""
# ///
import numpy as np


def array_arithmetic(x, y):
    return {
        "sum": x + y,
        "difference": y - x,
        "product": x * y,
        "quotient": x / y,
    }

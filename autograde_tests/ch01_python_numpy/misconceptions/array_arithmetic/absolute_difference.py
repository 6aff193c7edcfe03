# /// misconception
# caught_by = ["test_the_difference_is_x_minus_y"]
# uses = ["abs | np.abs | np.absolute | np.fabs | np.sqrt | .__abs__"]
# shows = ["abs | np.abs | np.absolute | np.fabs"]
#
# [title]
# ko = "차에서 부호를 없앰"
# en = "The difference has lost its sign"
#
# [explanation]
# ko = """
# 차를 두 수 사이의 거리로 생각하여 절댓값을 취한 것 같습니다. 여기에서 차는 뺄셈의 결과 그대로이므로 음수가 될 수
# 있습니다. 본문의 예에 나오는 차의 부호를 자신의 결과와 비교해 보세요."""
# en = """
# You seem to take the difference for a distance between two numbers, which is never negative. Here it is simply the
# result of the subtraction and keeps its sign. Compare the signs of the differences in the example of the text with
# yours."""
# ///
import numpy as np


def array_arithmetic(x, y):
    return {
        "sum": x + y,
        "difference": np.abs(x - y),
        "product": x * y,
        "quotient": x / y,
    }

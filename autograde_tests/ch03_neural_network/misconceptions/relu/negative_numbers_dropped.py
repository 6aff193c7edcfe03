# /// misconception
# caught_by = [
#     "test_the_values_of_the_text_are_reproduced",
#     "test_integers_are_accepted",
#     "test_arrays_of_more_dimensions_keep_their_shape",
# ]
# shows = ["return []", "[(>)] | [(>=)]"]
#
# [title]
# ko = "음수를 0으로 바꾸지 않고 버림"
# en = "Negative numbers are dropped, not set to 0"
#
# [explanation]
# ko = """
# 조건으로 배열을 골라내면 조건에 맞는 원소만 남아서 결과가 짧아지고 2차원 배열은 형상을 잃습니다. 음수의 자리는
# 없어지는 것이 아니라 0으로 채워져야 합니다. 결과의 형상을 입력과 비교해 보세요."""
# en = """
# Selecting by a condition keeps only the elements that meet it, so the result is shorter, and a matrix loses its shape.
# The places of negative numbers do not vanish; they hold 0. Compare the shape of your result with that of the input."""
# ///
import numpy as np


def relu(x):
    x = np.array(x)
    return x[x > 0]

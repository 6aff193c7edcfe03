# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_each_number_is_computed_by_itself"]
# uses = ["** | np.power | pow"]
# shows = ["2.718… ** … | 2.71… ** … | #2.718 | #2.71 | #2.7183 | #2.71828 | #2.7"]
#
# [title]
# ko = "e를 반올림한 수를 씀"
# en = "A rounded number for e"
#
# [explanation]
# ko = """
# 자연상수를 소수 몇 자리까지만 적으면 그 오차가 거듭제곱을 거쳐 그대로 남습니다. NumPy가 가진 지수 함수를 쓰면 상수를
# 직접 적을 필요가 없습니다."""
# en = """
# If Euler's number is written down with a few digits, its error goes through the power into the result. With the
# exponential function of NumPy there is no need to write the constant at all."""
# ///
import numpy as np


def sigmoid(x):
    e = 2.718
    return 1 / (1 + e ** np.negative(x).astype(float))

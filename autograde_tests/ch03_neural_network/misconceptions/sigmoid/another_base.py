# /// misconception
# caught_by = ["test_a_single_number_gives_a_number", "test_an_array_gives_an_array"]
# uses = ["** | np.power | pow | np.exp2"]
# shows = [
#     "np.power(2, … | np.power(2.0, … | np.power(10, … | np.power(10.0, … | np.exp2 | 2 ** -x | 2 ** name | 2 ** (… | 10 ** -x | 10 ** name | 10 ** (… | 2.0 ** … | 10.0 ** …",
# ]
# shows_no = ["np.exp | math.exp"]
# number = "base"
#
# [title]
# ko = "e가 아닌 수의 거듭제곱"
# en = "A power of another number than e"
#
# [explanation]
# ko = """
# 거듭제곱의 밑이 자연상수 e가 아닌 다른 수입니다. 그러면 곡선이 너무 가파르거나 완만합니다. e의 거듭제곱을 구하는
# NumPy 함수를 찾아보세요."""
# en = """
# The power is that of another number than Euler's e. That makes the curve too steep or too flat. Look for the
# function of NumPy that computes powers of e."""
# ///
import numpy as np

base = 10.0


def sigmoid(x):
    return 1 / (1 + base ** np.negative(x).astype(float))

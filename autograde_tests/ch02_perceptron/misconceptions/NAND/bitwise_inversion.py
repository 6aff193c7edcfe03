# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table", "test_float_inputs_give_the_truth_table"]
# uses = ["~x | np.invert | np.bitwise_not"]
# shows = ["~x"]
#
# [title]
# ko = "0과 1이 아니라 정수의 비트를 뒤집음"
# en = "The bits are inverted, not 0 and 1"
#
# [explanation]
# ko = """
# 결과가 0이나 1이 아니라 음수로 나옵니다. 물결표 연산자는 정수의 비트를 모두 뒤집으므로, 0과 1을 서로 바꾸는 것과는
# 다릅니다. 게다가 비트 연산은 실수에는 쓸 수 없습니다. 네 쌍의 결과를 출력해 보고, 퍼셉트론의 식으로 다시 써 보세요."""
# en = """
# The results are negative numbers, neither 0 nor 1. The tilde inverts every bit of an integer, which is not the same
# as exchanging 0 and 1, and floats have no such operation at all. Print the result for the four pairs, and try again
# with the formula of the perceptron."""
# ///
import numpy as np


def NAND(x1, x2, w1=None, w2=None, b=None):
    if w1 is None and w2 is None and b is None:
        return ~(x1 & x2)
    return int(w1 * x1 + w2 * x2 + b > 0)

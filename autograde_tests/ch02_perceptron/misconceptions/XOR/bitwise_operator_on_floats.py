# /// misconception
# caught_by = ["test_float_inputs_give_the_truth_table"]
# uses = ["& | ^ | ~x | np.bitwise_xor | np.bitwise_and"]
# shows = ["x1 ^ x2"]
#
# [title]
# ko = "정수에만 쓸 수 있는 비트 연산자를 씀"
# en = "A bitwise operator that takes integers only"
#
# [explanation]
# ko = """
# 실수를 주면 TypeError가 납니다. 비트 연산자는 정수와 논릿값에만 쓸 수 있으며, 입력은 실수로도 올 수 있습니다. 이
# 연습 문제의 목적은 층을 쌓는 것이므로, 앞에서 만든 게이트를 불러서 다시 만들어 보세요."""
# en = """
# Floats raise a TypeError. Bitwise operators exist for integers and truth values only, while the inputs may be
# floats as well. The point of this exercise is to stack layers, so try to build it from the gates you have already
# written."""
# ///
import numpy as np


def XOR(x1, x2):
    return x1 ^ x2

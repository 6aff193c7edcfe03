# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table", "test_float_inputs_give_the_truth_table"]
#
# [title]
# ko = "두 입력을 배열 하나로 받음"
# en = "Both inputs are expected in one array"
#
# [explanation]
# ko = """
# 두 수를 따로 주면 인수의 개수가 맞지 않는다는 TypeError가 납니다. 퍼셉트론이 벡터를 받는다고 생각하는 것은
# 자연스럽지만, 이 연습 문제에서는 입력을 수 두 개로 받기로 정했습니다. 함수의 첫 줄을 처음에 주어진 것과 비교해
# 보세요."""
# en = """
# Passing two numbers raises a TypeError about the number of arguments. It is natural to think of a perceptron as
# taking a vector, but here the inputs are agreed to be two separate numbers. Compare the first line of the function
# with the one you were given."""
# ///
import numpy as np


def AND(x):
    w = np.array([0.5, 0.5])
    b = -0.7
    return int(np.sum(w * x) + b > 0)

# /// misconception
# caught_by = ["test_small_positive_numbers_give_one"]
# shows = ["x > 0.5 | x >= 0.5 | x > 1 | x >= 1 | np.array() > 0.5 | np.array() >= 0.5 | np.array() > 1 | x > 0.1"]
#
# [title]
# ko = "임계값이 0이 아님"
# en = "The threshold is not zero"
#
# [explanation]
# ko = """
# 퍼셉트론에서 쓰던 임계값이 남아 있는 것으로 보입니다. 계단 함수에서는 임계값이 이미 편향에 들어 있으므로 0과
# 비교합니다. 0보다 조금 큰 수를 몇 개 넣어 어디에서 1로 바뀌는지 확인해 보세요."""
# en = """
# A threshold of the perceptron seems to have stayed here. For the step function the threshold is already part of the
# bias, so the comparison is with 0. Pass a few numbers a little above 0, and find out where the result changes to 1."""
# ///
import numpy as np


def step_function(x):
    theta = 0.5
    return np.where(np.array(x) > theta, 1, 0)

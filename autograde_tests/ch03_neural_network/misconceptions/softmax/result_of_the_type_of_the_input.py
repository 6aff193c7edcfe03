# /// misconception
# caught_by = ["test_integers_are_accepted"]
#
# [title]
# ko = "정수 입력의 결과를 정수 배열에 담음"
# en = "Integer input gives an integer result array"
#
# [explanation]
# ko = """
# 결과를 담을 배열을 입력과 같은 자료형으로 만들었습니다. 점수가 정수이면 그 배열도 정수형이어서 0과 1 사이의 확률이
# 모두 잘려 0이 됩니다. 정수 배열을 넣어 보고, 결과를 담을 배열의 dtype을 출력해 보세요."""
# en = """
# The array for the result is made with the type of the input. If the scores are integers, so is that array, and
# probabilities between 0 and 1 are cut off to 0. Pass an array of integers, and print the dtype of the array that holds
# the result."""
# ///
import numpy as np


def softmax(x):
    y = np.zeros_like(x)
    if x.ndim == 1:
        e = np.exp(x - np.max(x))
        y[:] = e / np.sum(e)
        return y
    for i in range(len(x)):
        y[i] = softmax(x[i])
    return y

# /// misconception
# caught_by = ["test_the_argument_is_left_alone"]
# shows = ["writes x"]
#
# [title]
# ko = "받은 배열의 값을 바꿈"
# en = "The array of the caller is changed"
#
# [explanation]
# ko = """
# 결과는 맞지만, 함수를 부르고 나면 부른 쪽의 점수도 달라져 있습니다. 빼기와 대입을 한 번에 하는 연산은 새 배열을 만들지
# 않고 받은 배열에 그대로 씁니다. 부르기 전과 후의 배열을 비교하고, 값을 새 변수에 담아 보세요."""
# en = """
# The result is right, but after the call the scores of the caller are others. The operator that subtracts and assigns
# in one step makes no new array; it writes into the one you received. Compare the array before and after the call, and
# put the values into a variable of your own."""
# ///
import numpy as np


def softmax(x):
    x -= np.max(x, axis=-1, keepdims=True)
    return np.exp(x) / np.sum(np.exp(x), axis=-1, keepdims=True)

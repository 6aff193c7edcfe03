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
# 함수를 부르고 나면 부른 쪽의 점수도 달라져 있습니다. 대입을 겸한 연산이나 원소에 대한 대입은 새 배열을 만들지
# 않고 받은 배열에 그대로 씁니다. 부르기 전과 후의 배열을 비교하고, 값을 새 변수에 담아 보세요."""
# en = """
# After the call the scores of the caller are others. Operators that compute and assign in one step, and assignments
# to elements, make no new array; they write into the one you received. Compare the array before and after the call,
# and put the values into a variable of your own."""
# ///
import numpy as np


def softmax(x):
    x -= np.max(x, axis=-1, keepdims=True)
    return np.exp(x) / np.sum(np.exp(x), axis=-1, keepdims=True)

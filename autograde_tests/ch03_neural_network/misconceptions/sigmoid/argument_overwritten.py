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
# 함수를 부르고 나면 부른 쪽의 배열도 달라져 있습니다. 대입을 겸한 연산이나 원소에 대한 대입은 새 배열을 만들지
# 않고 받은 배열에 그대로 씁니다. 함수를 부르기 전과 후에 같은 배열을 출력하여 비교하고, 어느 줄이 그 배열에
# 쓰는지 찾아보세요."""
# en = """
# After the call the array of the caller is another one. Operators that compute and assign in one step, and
# assignments to elements, make no new array; they write into the one you received. Print the array before and after
# the call, and look for the line that writes into it."""
# ///
import numpy as np


def sigmoid(x):
    x *= -1
    x = np.minimum(x, 700)
    return 1 / (1 + np.exp(x))

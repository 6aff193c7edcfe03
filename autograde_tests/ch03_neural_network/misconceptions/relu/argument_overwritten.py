# /// misconception
# caught_by = ["test_the_argument_is_left_alone"]
# shows = ["writes x"]
#
# [title]
# ko = "받은 배열의 음수를 0으로 바꿈"
# en = "Writes zeros into the array of the caller"
#
# [explanation]
# ko = """
# 결과는 맞지만 부른 쪽의 배열에 있던 음수까지 0이 됩니다. 다른 이름을 붙이거나 배열로 바꾸는 것만으로는 복사가 되지
# 않아서, 두 이름이 같은 배열을 가리킵니다. 원소에 값을 쓰기 전에 정말로 새 배열을 만들었는지 살펴보세요."""
# en = """
# The result is right, but the negative numbers in the array of the caller become 0 as well. Another name, or a
# conversion to an array, makes no copy: both names mean the same array. See whether you really made a new array before
# you write into its elements."""
# ///
import numpy as np


def relu(x):
    y = np.asarray(x)
    y[y < 0] = 0
    return y

# /// misconception
# caught_by = ["test_the_argument_is_left_alone"]
# shows = ["writes x"]
#
# [title]
# ko = "받은 배열에 결과를 씀"
# en = "Writes into the array of the caller"
#
# [explanation]
# ko = """
# 함수를 부르고 나면 부른 쪽의 배열이 바뀌어 있습니다. 다른 이름을 붙이거나 배열로 바꾸는 것만으로는 복사가 되지
# 않아서, 두 이름이 같은 배열을 가리킵니다. 원소에 값을 쓰기 전에 정말로 새 배열을 만들었는지 살펴보세요."""
# en = """
# After the call the array of the caller has changed. Another name, or a conversion to an array, makes no copy: both
# names mean the same array. See whether you really made a new array before you write into its elements."""
# ///
import numpy as np


def relu(x):
    y = np.asarray(x)
    y[y < 0] = 0
    return y

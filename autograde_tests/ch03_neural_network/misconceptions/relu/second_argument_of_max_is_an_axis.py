# /// misconception
# caught_by = ["test_each_number_is_computed_by_itself"]
# shows = ["np.max(x, 0) | np.amax(x, 0) | np.max(x, 0.0)"]
#
# [title]
# ko = "np.max의 둘째 인수를 비교할 수로 여김"
# en = "The second argument of np.max is an axis"
#
# [explanation]
# ko = """
# `np.max`의 둘째 인수는 비교할 수가 아니라 축의 번호입니다. 그래서 원소마다 0과 비교하지 않고, 0번 축을 따라 가장 큰 값을 고릅니다. 이름이 비슷하지만 두 값 가운데 큰 쪽을 원소마다 고르는
# NumPy 함수를 찾아보세요."""
# en = """
# The second argument of `np.max` is the number of an axis and nothing to compare with. The elements are not compared
# with 0; the largest along axis 0 is taken. Look for the NumPy function of a similar name that picks the larger of
# two values for each element."""
# ///
import numpy as np


def relu(x):
    return np.max(x, 0)

# /// misconception
# caught_by = ["test_a_single_number_gives_a_number"]
# shows = [".astype", "name > #"]
# shows_no = [
#     "np.int | np.bool | np.float | np.asarray | np.array | np.asanyarray | np.atleast_1d | np.where | np.greater | np.heaviside | np.float64 | np.bool_ | np.isscalar | isinstance | type | hasattr | try | if | np.zeros_like | np.ones_like | np.squeeze | np.maximum | np.sign | np.copy | np.vectorize",
# ]
#
# [title]
# ko = "수 하나에 배열의 메서드를 씀"
# en = "A method of arrays used on a number"
#
# [explanation]
# ko = """
# 수 하나를 넣으면 AttributeError가 납니다. 파이썬의 수를 비교하면 배열이 아니라 bool이 나오고, bool에는 NumPy의
# 메서드가 없습니다. 수를 받아도 되는 NumPy 함수를 쓰거나, 입력을 먼저 배열로 만들어 보세요."""
# en = """
# A single number raises an AttributeError. Comparing a Python number gives a bool and not an array, and a bool has none
# of NumPy's methods. Use a NumPy function that takes numbers as well, or turn the input into an array first."""
# ///
import numpy as np


def step_function(x):
    y = x > 0
    return y.astype(int)

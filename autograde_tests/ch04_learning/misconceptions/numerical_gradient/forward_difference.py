# /// misconception
# caught_by = ["test_a_cubic_is_differentiated_from_both_sides", "test_the_bottom_of_a_steep_bowl_is_level"]
#
# [title]
# ko = "한쪽만 보는 전방 차분"
# en = "A forward difference, to one side only"
#
# [explanation]
# ko = """
# 원소를 늘렸을 때의 값과 원래 값만 비교하고 있습니다. 그러면 h에 비례하는 오차가 생겨서, 함수가 가장 작은
# 점에서도 기울기가 0이 되지 않습니다. 원소를 같은 만큼 줄였을 때의 값도 함께 써 보세요."""
# en = """
# Only the value with an increased element is compared with the value before. The error of that is proportional to
# h: even where the function is smallest, the gradient is not 0. Use the value with the element decreased by the
# same amount as well."""
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    before = f(x)
    for idx in np.ndindex(x.shape):
        tmp_val = x[idx]
        x[idx] = tmp_val + h
        grad[idx] = (f(x) - before) / h
        x[idx] = tmp_val
    return grad

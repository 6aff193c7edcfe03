# /// misconception
# caught_by = ["test_the_value_of_the_text_is_reproduced", "test_a_batch_with_one_hot_targets_gives_the_mean"]
# shows = ["np.arange"]
# shows_no = [
#     "np.argmax | .argmax | * | np.eye | np.nonzero | np.where | name == name | np.zeros_like | np.zeros | … == y.size | y.size == … | np.flatnonzero | .nonzero | np.take_along_axis | np.dot | @ | np.einsum | .dot",
# ]
#
# [title]
# ko = "원-핫 정답을 다루지 않음"
# en = "One-hot targets are not handled"
#
# [explanation]
# ko = """
# 정답을 언제나 클래스의 번호로 보고 그대로 위치를 고르는 데 쓰고 있습니다. 원-핫 배열에는 번호가 아니라 0과 1이
# 들어 있어서 고를 수가 없습니다. 본문의 표에 나온 네 가지 조합을 하나씩 넣어 보고, 먼저 한 형식으로 맞추어
# 보세요."""
# en = """
# The targets are always taken for numbers of classes and used to choose places. A one-hot array holds zeros and
# ones instead of such numbers, and cannot choose. Try the four combinations in the table of the text one by one,
# and bring the targets into one form first."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t] + 1e-7)) / batch_size

# /// misconception
# caught_by = ["test_a_batch_of_one_with_a_label", "test_a_batch_of_one_with_a_one_hot_target"]
# uses = ["np.log2 | math.log2 | log2 | np.log(#) | math.log | /"]
# shows = ["np.log2 | math.log2"]
# shows_no = ["np.log | np.e | math.e | math.log"]
#
# [title]
# ko = "밑이 2인 로그를 씀"
# en = "The logarithm to base 2 is used"
#
# [explanation]
# ko = """
# 교차 엔트로피 오차에는 자연로그를 쓰는데, 밑이 2인 로그를 썼습니다. NumPy의 어느 함수가 자연로그인지
# 확인하세요."""
# en = """
# The cross entropy error takes the natural logarithm, and here it is that to base 2. Check which function of
# NumPy is the natural logarithm."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    if t.size == y.size:
        t = t.argmax(axis=1)

    batch_size = y.shape[0]
    return -np.sum(np.log2(y[np.arange(batch_size), t.flatten()] + 1e-7)) / batch_size

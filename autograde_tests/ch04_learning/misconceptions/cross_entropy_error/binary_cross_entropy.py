# /// misconception
# caught_by = [
#     "test_the_value_of_the_text_is_reproduced",
#     "test_one_sample_is_not_divided_by_its_length",
#     "test_a_batch_with_one_hot_targets_gives_the_mean",
# ]
# uses = ["- | np.subtract | np.where | ~x"]
# shows = ["1 - y | 1.0 - y"]
#
# [title]
# ko = "정답이 아닌 클래스의 항까지 더함"
# en = "The wrong classes are added in as well"
#
# [explanation]
# ko = """
# 정답이 아닌 클래스의 항까지 더하는 것은 클래스가 둘뿐일 때 쓰는 이진 교차 엔트로피의 식입니다. 여기에서는 정답인
# 클래스의 확률만 손실에 들어갑니다. 정답의 확률을 그대로 두고 나머지 확률만 서로
# 바꾸어 손실이 변하는지 보세요."""
# en = """
# Terms for the classes that are not right belong to the binary cross entropy, a formula for a single yes or no.
# Here only the probability of the right class is to enter. Exchange the other probabilities
# among themselves and see whether the loss changes."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    delta = 1e-7
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    if t.size != y.size:
        t = np.eye(y.shape[1])[t.flatten()]

    batch_size = y.shape[0]
    return -np.sum(t * np.log(y + delta) + (1 - t) * np.log(1 - y + delta)) / batch_size

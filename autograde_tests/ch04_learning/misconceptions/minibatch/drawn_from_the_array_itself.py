# /// misconception
# caught_by = [
#     "test_samples_keep_their_labels",
#     "test_samples_keep_their_one_hot_targets",
#     "test_images_keep_their_shape",
#     "test_a_batch_has_the_asked_size",
# ]
# uses = ["np.random.choice | .choice | random.choice | random.sample | random.choices"]
# shows = ["np.random.choice(x, … | .choice(x, …"]
#
# [title]
# ko = "번호가 아니라 배열에서 바로 뽑으려 함"
# en = "Drawing from the array instead of its row numbers"
#
# [explanation]
# ko = """
# np.random.choice는 1차원 배열이나 수 하나에서만 뽑을 수 있으므로, 데이터 배열을 바로 넣으면 오류가 납니다.
# 먼저 행의 번호를 뽑은 다음 그 번호로 두 배열에서 꺼내 보세요."""
# en = """
# np.random.choice draws from a one-dimensional array or a number, so it raises an exception for an array of
# samples. Draw numbers of rows first, and take the rows out of both arrays by these numbers."""
# ///
import numpy as np


def minibatch(x, t, batch_size):
    x_batch = np.random.choice(x, batch_size)
    t_batch = np.random.choice(t, batch_size)
    return x_batch, t_batch

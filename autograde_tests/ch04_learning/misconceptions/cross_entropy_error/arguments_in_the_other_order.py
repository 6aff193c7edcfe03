# /// misconception
# caught_by = [
#     "test_the_value_of_the_text_is_reproduced",
#     "test_a_batch_with_one_hot_targets_gives_the_mean",
#     "test_a_batch_with_labels_gives_the_mean",
# ]
# shows = ["np.log(t + 1e-07) | np.log(t) | y * np.log() | np.log() * y"]
#
# [title]
# ko = "출력과 정답이 서로 바뀜"
# en = "Output and target are exchanged"
#
# [explanation]
# ko = """
# 출력이 정답으로, 정답이 출력으로 다루어집니다. 인수는 이름이 아니라 순서로 전달됩니다. 본문에서 함수를 부르는 순서와
# 매개변수의 순서를 비교하고, 식에서 로그가 무엇에 걸리는지도 보세요."""
# en = """
# The output is treated as the target and the target as the output. Arguments are passed by position, not by name.
# Compare the order of your parameters with that of the text, and see what the logarithm of the formula is taken
# of."""
# ///
import numpy as np


def cross_entropy_error(t, y):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    if t.size == y.size:
        t = t.argmax(axis=1)

    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t.flatten()] + 1e-7)) / batch_size

# /// misconception
# caught_by = [
#     "test_the_value_of_the_text_is_reproduced",
#     "test_a_batch_with_one_hot_targets_gives_the_mean",
#     "test_a_batch_with_labels_gives_the_mean",
# ]
# uses = ["np.log | math.log | np.log2 | np.log10"]
# shows = ["np.log | math.log | .log"]
# shows_no = ["- | -x | -= | np.negative | … * -1 | -1 * … | #-1 | -1.0 * …"]
#
# [title]
# ko = "마이너스 부호가 없음"
# en = "The minus sign is missing"
#
# [explanation]
# ko = """
# 확률은 1보다 크지 않으므로 그 로그는 0이거나 음수입니다. 식의 맨 앞에 있는 부호가 이것을 양수로 만듭니다. 부호가
# 빠지면 손실이 줄어들수록 답이 나빠져서 학습이 거꾸로 갑니다. 본문의 예를 계산해 부호를 비교해 보세요."""
# en = """
# A probability is never above 1, so its logarithm is 0 or negative; the sign at the front of the formula turns it
# round. Without it a smaller loss means a worse answer, and learning goes the wrong way. Work out the example of
# the text and compare the signs."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    if t.size == y.size:
        t = t.argmax(axis=1)

    batch_size = y.shape[0]
    return np.sum(np.log(y[np.arange(batch_size), t.flatten()] + 1e-7)) / batch_size

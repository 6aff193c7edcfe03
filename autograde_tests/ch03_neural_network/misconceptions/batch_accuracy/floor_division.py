# /// misconception
# caught_by = ["test_the_short_last_batch_counts"]
# uses = ["// | //= | np.floor_divide | int"]
# shows = [
#     "(name // len(x)) | (name // x.shape[0]) | (name // len(t)) | (name // t.shape[0]) | (name // t.size) | name //= …",
# ]
#
# [title]
# ko = "몫의 소수 부분을 버림"
# en = "The fraction of the quotient is dropped"
#
# [explanation]
# ko = """
# 0과 1 사이의 비율에서 소수 부분을 버리면 0만 남는데, 정확도가 바로 그런 비율입니다. 일부만 맞힌 경우로 확인하고,
# 나눗셈 기호와 나눈 뒤의 변환을 살펴보세요."""
# en = """
# Of a share between 0 and 1 nothing but 0 is left without its fraction, and the accuracy is such a share. Try a
# case in which some answers are right, and look at the sign of the division and at what is done behind it."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for start in range(0, len(x), batch_size):
        end = start + batch_size
        answers = np.argmax(predict(network, x[start:end]), axis=1)
        right += np.sum(answers == t[start:end])
    return float(right // len(x))

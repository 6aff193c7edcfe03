# /// misconception
# caught_by = ["test_the_short_last_batch_counts"]
# uses = ["// | //= | np.floor_divide | int"]
#
# [title]
# ko = "나머지를 버리는 나눗셈"
# en = "The division drops the remainder"
#
# [explanation]
# ko = """
# //는 몫의 소수 부분을 버리므로, 모두 맞았을 때만 1이 되고 나머지는 모두 0이 됩니다. 정확도는 0과 1 사이의 비율입니다. 일부만 맞힌 경우로 확인하고 나눗셈 기호를 살펴보세요."""
# en = """
# The operator // drops what is behind the point, so the result is 1 if all answers are right and 0 in every other
# case. The accuracy is a share between 0 and 1. Try a case in which some answers are right, and look at the sign of
# the division."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for start in range(0, len(x), batch_size):
        end = start + batch_size
        answers = np.argmax(predict(network, x[start:end]), axis=1)
        right += np.sum(answers == t[start:end])
    return float(right // len(x))

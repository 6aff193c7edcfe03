# /// misconception
# caught_by = ["test_a_batch_larger_than_the_data_is_accepted", "test_a_short_batch_weighs_by_its_length"]
# uses = ["#100 | #100.0"]
# shows = [
#     "(/) * 100 | (/) * 100.0 | 100 * (/) | 100.0 * (/) | np.mean() * 100 | 100 * np.mean() | ((100 * … / … | ((100.0 * … / … | ((… * 100) / … | ((… * 100.0) / … | return (… * 100) | return (… * 100.0) | return (100 * … | return (100.0 * … | return float((… * 100)) | return float((100 * …",
# ]
#
# [title]
# ko = "백분율을 돌려줌"
# en = "A percentage is returned"
#
# [explanation]
# ko = """
# 정확도가 0과 1 사이의 비율이 아니라 백분율입니다. 같은 데이터에서 accuracy가 주는 값과 견주어 보세요."""
# en = """
# The accuracy is a percentage and not a share from 0 to 1. Compare it with what accuracy gives for the same data."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for start in range(0, len(x), batch_size):
        end = min(start + batch_size, len(x))
        y = np.argmax(predict(network, x[start:end]), axis=1)
        right += np.sum(y == t[start:end])
    return float(right / len(x) * 100)

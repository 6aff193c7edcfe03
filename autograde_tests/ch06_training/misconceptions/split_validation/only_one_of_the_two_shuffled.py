# /// misconception
# caught_by = ["test_rows_and_targets_stay_in_pairs"]
# shows = ["x = x[·] | .shuffle(x) | x = .permutation(x) | x = np.random.permutation(x)"]
# shows_no = ["t = t[·] | t[name] | t[·] | .shuffle(t) | .permutation(t) | drawn twice | .seed | np.random.seed | .set_state"]
#
# [title]
# ko = "x만 섞고 t는 그대로 둠"
# en = "x is shuffled, and t is not"
#
# [explanation]
# ko = """
# x의 행만 새 순서로 놓고 t는 그대로 두어, 데이터와 정답의 짝이 깨졌습니다. 섞은 뒤에 한 행과 그 정답을 함께 출력해
# 보세요."""
# en = """
# The rows of x get a new order while t keeps its own, so data and targets no longer belong together. Print a row
# and its target after shuffling."""
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    x = x[np.random.permutation(len(x))]
    number = int(len(x) * validation_rate)
    return x[number:], t[number:], x[:number], t[:number]

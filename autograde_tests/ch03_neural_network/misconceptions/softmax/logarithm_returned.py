# /// misconception
# caught_by = ["test_a_constant_added_to_a_row_changes_nothing"]
# uses = ["np.log | math.log | .log | - | np.log1p"]
# shows = ["np.log | .log", "return (-) | return np.log() | return .log()"]
# shows_no = ["return np.exp()"]
#
# [title]
# ko = "확률의 로그를 돌려줌"
# en = "The logarithm of the probabilities is returned"
#
# [explanation]
# ko = """
# 돌려준 값은 확률이 아니라 로그입니다. 로그는 손실에서 취하고, softmax는 확률 자체를 돌려줍니다. 한 행의 합이 1이
# 되는지 보세요."""
# en = """
# What comes back are not probabilities but logarithms. The loss takes a logarithm; softmax returns the
# probabilities themselves. See whether a row adds up to 1."""
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return np.log(e / np.sum(e, axis=-1, keepdims=True))

# /// misconception
# caught_by = ["test_each_row_of_a_batch_is_computed_by_itself"]
# uses = ["np.round | .round | round | np.around | np.rint"]
# shows = ["np.round | .round | round | np.around"]
#
# [title]
# ko = "결과를 반올림함"
# en = "The result is rounded"
#
# [explanation]
# ko = """
# 확률을 몇 자리로 반올림해서 돌려줍니다. 그러면 작은 확률이 0이 되고, 합도 1에서 벗어날 수 있습니다. 반올림은 출력할
# 때에만 하세요."""
# en = """
# The probabilities are rounded before they are returned. Small ones become 0, and the sum may miss 1. Round only
# where you print."""
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return np.round(e / np.sum(e, axis=-1, keepdims=True), 2)

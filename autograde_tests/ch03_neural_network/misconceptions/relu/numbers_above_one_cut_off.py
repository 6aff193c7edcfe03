# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_integers_are_accepted"]
# uses = ["np.clip | .clip | np.minimum | min | .min | > | >= | < | <= | np.where | np.fmin"]
# shows = [
#     "np.clip(…, 0, 1) | np.clip(…, 0.0, 1.0) | np.clip(…, 0, 1.0) | np.clip(…, 0.0, 1) | .clip(0, 1) | .clip(0.0, 1.0) | np.minimum(1, … | np.minimum(…, 1) | np.minimum(1.0, … | np.minimum(…, 1.0)",
# ]
#
# [title]
# ko = "1보다 큰 수를 1로 자름"
# en = "Numbers above 1 become 1"
#
# [explanation]
# ko = """
# 1보다 큰 수가 모두 1이 됩니다. ReLU에는 위쪽의 끝이 없어서, 양수는 아무리 커도 그대로 나옵니다. 1보다 큰 수를 넣어
# 본문의 그래프와 비교해 보세요."""
# en = """
# Every number above 1 becomes 1. The ReLU has no upper end: a positive number comes out as it is, however large. Pass a
# number above 1 and compare with the graph of the text."""
# ///
import numpy as np


def relu(x):
    return np.clip(x, 0, 1)

# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = [
#     "default w1=0.5 | default b=-1.5",
#     "default w1=0.5 | default w1=1 | default w1=1.0",
#     "default w2=0.5 | default w2=1 | default w2=1.0",
#     "default b=-0.6 | default b=-0.7 | default b=-0.8 | default b=-0.9 | default b=-1.5",
#     "… + b | b + … | np.dot() + name | np.sum() + name",
# ]
# shows_no = ["w1 = … | w2 = … | b = … | … *= … | … /= … | np.sum((… + b)) | (… + b).sum() | np.sum((b + … | sum((… + b))"]
#
# [title]
# ko = "둘 다 1일 때만 1이 나옴"
# en = "1 comes out for two 1s only"
#
# [explanation]
# ko = """
# AND의 편향을 그대로 쓴 것처럼 가중치 하나로는 경계를 넘지 못합니다. 그러면 OR이 아니라 AND의 표가 됩니다.
# 합이 꼭 0일 때에도 0이 나와야 합니다. 하나만 1일 때의 합을 손으로 구해 0과 비교해 보세요."""
# en = """
# One weight alone does not pass the boundary, as with the bias of AND, which makes the table of AND and not of OR. A
# sum of exactly 0 is to give 0 as well. Work out the sum for a single 1 and compare it with 0."""
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.5):
    return int(w1 * x1 + w2 * x2 + b > 0)

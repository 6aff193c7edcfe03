# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["w1 * x2 | x2 * w1 | ignored OR.x1:…"]
#
# [title]
# ko = "x1의 영향이 제대로 나타나지 않음"
# en = "x1 does not count as it should"
#
# [explanation]
# ko = """
# x1이 출력에 들어가지 않거나 다른 가중치로 들어갑니다. 두 가중치에 모두 x2를 곱했거나, 두 가중치를 서로 바꾸었거나,
# x1의 가중치가 편향에 비해 너무 작은 것 같습니다. x2는 그대로 두고 x1만 바꾸면서 합이 어떻게 달라지는지 보세요."""
# en = """
# x1 has no effect, or that of another weight. Perhaps both weights multiply x2, or the two are exchanged, or the
# weight of x1 is too small beside the bias. Keep x2 and change only x1, and watch what happens to the sum."""
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    return int(w1 * x2 + w2 * x2 + b > 0)

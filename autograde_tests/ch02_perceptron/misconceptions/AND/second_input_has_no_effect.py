# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["w2 * x1 | x1 * w2 | ignored AND.x2:…"]
#
# [title]
# ko = "x2의 영향이 제대로 나타나지 않음"
# en = "x2 does not count as it should"
#
# [explanation]
# ko = """
# x2가 출력에 들어가지 않거나 다른 가중치로 들어갑니다. 두 가중치에 모두 x1을 곱했거나, 두 가중치를 서로 바꾸었거나,
# 본문의 예처럼 x1의 가중치만으로 경계를 넘는 값을 고른 것 같습니다. x1은 그대로 두고 x2만 바꾸면서 합이 어떻게
# 달라지는지 보세요."""
# en = """
# x2 has no effect, or that of another weight. Perhaps both weights multiply x1, or the two are exchanged, or the
# numbers were chosen so that the weight of x1 passes the boundary alone, as in the example of the text. Keep x1 and
# change only x2, and watch what happens to the sum."""
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    return int(w1 * x1 + w2 * x1 + b > 0)

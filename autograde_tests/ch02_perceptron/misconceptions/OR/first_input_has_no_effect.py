# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["w1 * x2 | x2 * w1 | ignored OR.x1:…"]
#
# [title]
# ko = "x1이 결과에 영향을 주지 않음"
# en = "x1 has no effect on the output"
#
# [explanation]
# ko = """
# x1을 바꾸어도 출력이 달라지지 않습니다. 두 가중치에 모두 x2를 곱했거나, x1의 가중치가 편향에 비해 너무 작은 것
# 같습니다. x2는 그대로 두고 x1만 바꾸면서 합이 어떻게 달라지는지 보세요."""
# en = """
# The output stays the same, whatever x1 is. Perhaps both weights multiply x2, or the weight of x1 is too small
# beside the bias. Keep x2 and change only x1, and watch what happens to the sum."""
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    return int(w1 * x2 + w2 * x2 + b > 0)

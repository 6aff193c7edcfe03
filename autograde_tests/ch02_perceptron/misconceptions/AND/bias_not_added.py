# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# lacks = ["… + b | b + … | += b | … - -b | np.add(…, b) | np.add(b, …"]
#
# [title]
# ko = "편향을 더하지 않음"
# en = "The bias is not added"
#
# [explanation]
# ko = """
# 편향을 받기는 하지만 가중치를 곱한 합에 더하지 않고 0과 비교합니다. 편향은 얼마나 쉽게 1이 나오는지를 정합니다. 두 입력이 모두 0일 때와 하나만 1일 때의 합을 손으로 구해 보고, 본문의 식과
# 비교하세요."""
# en = """
# The bias is there, but it is not added to the weighted sum before that is compared with 0. The bias decides how
# easily a 1 comes out. Work out the sum by hand for two 0s and for a single 1, and compare with the formula of the
# text."""
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    return int(np.sum(w * x) > 0)

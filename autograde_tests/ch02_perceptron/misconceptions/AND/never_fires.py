# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
#
# [title]
# ko = "언제나 0이 나옴"
# en = "The output is always 0"
#
# [explanation]
# ko = """
# 둘 다 1일 때에도 0이 나옵니다. 편향이 너무 작거나, 편향을 더하고도 0이 아닌 임계값과 다시 비교하면 합이 경계를 넘지
# 못합니다. 합이 꼭 0일 때에도 본문의 식에서는 0이 나옵니다. 둘 다 1일 때의 합을 손으로 구해 경계와 비교해 보세요."""
# en = """
# Even two 1s give 0. The sum cannot pass the boundary if the bias is too low, or if it is added and the result is
# then compared with a threshold other than 0 as well; a sum of exactly 0 also gives 0 in the formula. Work out the
# sum for two 1s and compare it with the boundary."""
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-1):
    return int(w1 * x1 + w2 * x2 + b > 0)

# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
#
# [title]
# ko = "둘 다 1일 때만 1이 나옴"
# en = "1 comes out for two 1s only"
#
# [explanation]
# ko = """
# 입력이 하나만 1인 두 쌍에서 0이 나오므로, 결과가 OR이 아니라 AND의 표와 같습니다. AND의 편향을 그대로 쓴 것처럼
# 가중치 하나로는 경계를 넘지 못하며, 합이 꼭 0일 때에도 0이 나옵니다. 하나만 1일 때의 합을 손으로 구해 0과 비교해
# 보세요."""
# en = """
# The two pairs with a single 1 give 0, which is the table of AND and not of OR. One weight alone does not pass the
# boundary, as with the bias of AND, and a sum of exactly 0 gives 0 as well. Work out the sum for a single 1 and
# compare it with 0."""
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.5):
    return int(w1 * x1 + w2 * x2 + b > 0)

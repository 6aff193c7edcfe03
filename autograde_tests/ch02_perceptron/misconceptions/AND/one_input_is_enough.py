# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
#
# [title]
# ko = "하나만 1이어도 1이 나옴"
# en = "A single 1 is enough"
#
# [explanation]
# ko = """
# 입력이 하나만 1인 두 쌍에서도 1이 나오므로, 결과가 AND가 아니라 OR의 표와 같습니다. 가중치 하나만으로 이미 편향을
# 이기고 있는 것 같습니다. 입력이 하나만 1일 때와 둘 다 1일 때의 합을 손으로 구하고, 그 두 값 사이에 경계가 오도록
# 편향을 생각해 보세요."""
# en = """
# The two pairs with a single 1 give 1 as well, so you have the table of OR and not of AND. One weight alone seems to
# outweigh the bias already. Work out the sum for a single 1 and for two, and think of a bias that puts the boundary
# between them."""
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.3):
    return int(w1 * x1 + w2 * x2 + b > 0)

# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = [
#     "b = 1.2 | b = 1.5 | b = 2 | b = 2.0 | default b=1.2 | default b=1.5 | default b=2 | default b=2.0",
#     "w1 = -0.5 | w1 = -1 | w1 = -1.0 | w1 = 0.5 | w1 = 1 | w1 = 1.0 | default w1=-0.5 | default w1=0.5 | default w1=1 | default w1=1.0",
#     "w2 = -0.5 | w2 = -1 | w2 = -1.0 | w2 = 0.5 | w2 = 1 | w2 = 1.0 | default w2=-0.5 | default w2=0.5 | default w2=1 | default w2=1.0",
#     "w1 = -0.5 | default w1=-0.5 | w1 = 0.5 | w1 = 1 | w1 = 1.0 | w2 = 0.5 | w2 = 1 | w2 = 1.0 | default w1=0.5 | default w1=1 | default w1=1.0 | default w2=0.5 | default w2=1 | default w2=1.0",
#     "w2 = -0.5 | default w2=-0.5 | w1 = 0.5 | w1 = 1 | w1 = 1.0 | w2 = 0.5 | w2 = 1 | w2 = 1.0 | default w1=0.5 | default w1=1 | default w1=1.0 | default w2=0.5 | default w2=1 | default w2=1.0",
#     "> | <=",
# ]
# shows_no = ["… > b | … <= b | … >= b | … < b | … - b | b - … | # - … | -name … | -(… | b > … | b <= … | b >= … | b < … | -b | B | AND | -w1 | -w2 | not | … - w1 | … - w2 | … - (*)"]
#
# [title]
# ko = "언제나 1이 나옴"
# en = "The output is always 1"
#
# [explanation]
# ko = """
# 둘 다 1일 때에도 1이 나옵니다. 두 가중치를 모두 더해도 편향을 이기지 못하여 합이 언제나 0보다 큰 것 같습니다. 둘
# 다 1일 때의 합을 손으로 구하고, 그 값만 경계의 반대쪽으로 보내려면 편향이 어떤 범위에 있어야 하는지
# 찾아보세요."""
# en = """
# Even two 1s give 1. Both weights together do not seem to outweigh the bias, so the sum is always greater than 0.
# Work out the sum for two 1s, and find the range of the bias that sends this one pair to the other side of the
# boundary."""
# ///
import numpy as np


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=1.5):
    return int(w1 * x1 + w2 * x2 + b > 0)

# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
#
# [title]
# ko = "입력이 같을 때 1이 나옴"
# en = "1 comes out where the inputs are equal"
#
# [explanation]
# ko = """
# 네 쌍 모두에서 0과 1이 반대로 나옵니다. 서로 다를 때가 아니라 같을 때 1이 되므로, 게이트 하나가 뒤집혀 있거나 조건이
# 반대인 것 같습니다. 본문의 예에 나온 s1과 s2가 자신의 것과 같은지 먼저 보고, 같다면 둘째 층을 확인해 보세요."""
# en = """
# 0 and 1 are the wrong way round for all four pairs: 1 comes out where the inputs are equal and not where they
# differ. One of the gates seems to be the inverted one, or a condition is reversed. See first whether s1 and s2 agree
# with the examples of the text; if they do, look at the second layer."""
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return NAND(s1, s2)

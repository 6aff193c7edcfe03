# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["OR(x1, x1) | OR(x2, x2) | AND(x1, x1) | AND(x2, x2)"]
#
# [title]
# ko = "게이트 하나에 같은 입력을 두 번 넣음"
# en = "One input goes into a gate twice"
#
# [explanation]
# ko = """
# 한 게이트의 두 입력이 모두 같은 수입니다. 그 게이트의 출력은 나머지 입력이 무엇이든 달라지지 않습니다. 게이트마다
# x1과 x2가 한 번씩 들어가는지 보세요."""
# en = """
# Both inputs of a gate are the same number, so what that gate gives does not depend on the other one. See whether
# x1 and x2 go into each gate once."""
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x1)
    return AND(s1, s2)

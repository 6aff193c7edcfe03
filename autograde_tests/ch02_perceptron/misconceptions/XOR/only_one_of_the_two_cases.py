# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["return AND(NAND(x1, x2), x2) | return AND(x2, NAND(x1, x2))"]
#
# [title]
# ko = "서로 다른 두 경우 중 (0, 1)에서만 1이 나옴"
# en = "Of the two unequal pairs, only (0, 1) gives 1"
#
# [explanation]
# ko = """
# XOR은 두 입력이 서로 다른 두 쌍에서 모두 1이어야 하는데, 지금은 x2만 1인 쪽에서만 1이 나옵니다. 둘째 층에 첫째 층의
# 출력 대신 입력을 그대로 넣었거나, 퍼셉트론 하나로 만들려고 한 것 같습니다. 본문의 식에서 둘째 층의 게이트가 무엇을
# 받는지 다시 확인해 보세요."""
# en = """
# XOR has to be 1 for both of the unequal pairs, but only the one in which x2 is 1 gives 1. Perhaps an input went into
# the second layer in place of an output of the first, or a single perceptron is used. See in the formula of the text
# what the gate of the second layer receives."""
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    y = AND(s1, x2)
    return y

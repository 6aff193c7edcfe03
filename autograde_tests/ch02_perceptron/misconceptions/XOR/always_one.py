# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["return OR(NAND(x1, x2), OR(x1, x2)) | return OR(OR(x1, x2), NAND(x1, x2))"]
#
# [title]
# ko = "언제나 1이 나옴"
# en = "The output is always 1"
#
# [explanation]
# ko = """
# 네 쌍 모두에서 1이 나옵니다. 첫째 층에서는 두 출력 가운데 하나가 언제나 1일 수 있으므로, 하나만 1이어도 1을 내보내는
# 게이트를 둘째 층에 두면 모두 1이 됩니다. 네 쌍마다 첫째 층의 두 출력을 표로 적고, 둘째 층에 필요한 조건을
# 찾아보세요."""
# en = """
# All four pairs give 1. It can happen that one of the two outputs of the first layer is 1 for every pair; a second
# layer that is content with a single 1 then always gives 1. Write a table of both outputs for the four pairs, and
# find the condition that the second layer needs."""
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return OR(s1, s2)

# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["AND(NAND(x1, x2), AND(x1, x2)) | AND(AND(x1, x2), NAND(x1, x2))"]
#
# [title]
# ko = "1이 나오는 쌍이 없음"
# en = "No pair gives 1"
#
# [explanation]
# ko = """
# 네 쌍 가운데 1이 나오는 쌍이 없습니다. 첫째 층의 두 출력이 함께 1이 되는 쌍이 없으면, 둘 다 1이기를 요구하는 둘째 층은 결코
# 1을 내보내지 않습니다. 네 쌍마다 첫째 층의 두 출력을 표로 적고, 본문에 나온 두 예와 비교해 보세요."""
# en = """
# None of the four pairs gives 1. If there is no pair for which both outputs of the first layer are 1, a second layer
# that asks for two 1s never gives 1. Write a table of both outputs for the four pairs, and compare it with the two
# examples in the text."""
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = AND(x1, x2)
    return AND(s1, s2)

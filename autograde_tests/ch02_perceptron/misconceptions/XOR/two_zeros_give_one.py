# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["NAND(AND(x1, x2), OR(… | NAND(OR(…, AND(x1, x2))"]
#
# [title]
# ko = "둘 다 0일 때에도 1이 나옴"
# en = "Two 0s give 1 as well"
#
# [explanation]
# ko = """
# 둘 다 0인 쌍에서도 1이 나오므로, 결과가 NAND의 표와 같습니다. 첫째 층과 둘째 층의 게이트가 서로 뒤바뀐 것
# 같습니다. 본문의 두 예에 나온 첫째 층의 출력을 자신의 것과 비교한 뒤에 둘째 층을 보세요."""
# en = """
# Two 0s give 1 as well, which is the table of NAND. Gates of the first and the second layer seem to have changed
# places. Compare the outputs of your first layer with those of the examples in the text, and then look at the second."""
# ///
import numpy as np


def XOR(x1, x2):
    s1 = AND(x1, x2)
    s2 = OR(x1, x2)
    return NAND(s1, s2)

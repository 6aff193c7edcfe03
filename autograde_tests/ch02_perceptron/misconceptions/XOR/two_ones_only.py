# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["return AND(AND(x1, x2), OR(x1, x2)) | return AND(OR(x1, x2), AND(x1, x2))"]
#
# [title]
# ko = "둘 다 1일 때만 1이 나옴"
# en = "1 comes out for two 1s only"
#
# [explanation]
# ko = """
# 둘 다 1인 쌍에서만 1이 나오므로, 결과가 AND의 표와 같습니다. 첫째 층에서 둘 다 1일 때 0을 내보내는 게이트가
# 빠졌거나, 다른 게이트와 뒤바뀐 것 같습니다. 본문의 두 예에 나온 첫째 층의 출력을 자신의 것과 비교해 보세요."""
# en = """
# Only two 1s give 1, which is the table of AND. In the first layer, the gate that gives 0 for two 1s seems to be
# missing, or another one stands in its place. Compare the outputs of your first layer with those of the two examples
# in the text."""
# ///
import numpy as np


def XOR(x1, x2):
    s1 = AND(x1, x2)
    s2 = OR(x1, x2)
    y = AND(s1, s2)
    return y

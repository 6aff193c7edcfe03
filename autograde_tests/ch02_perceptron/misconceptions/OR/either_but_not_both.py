# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["x1 != x2 | ^"]
#
# [title]
# ko = "둘 다 1이면 0이 나옴"
# en = "Two 1s give 0"
#
# [explanation]
# ko = """
# 입력이 서로 다를 때만 1이 나오므로, 결과가 OR이 아니라 XOR의 표와 같습니다. 일상의 말에서 '또는'은 둘 가운데
# 하나만을 뜻할 때가 많지만, OR은 둘 다 1인 경우도 포함합니다. 본문의 표에서 마지막 행을 다시 보세요."""
# en = """
# 1 comes out only where the inputs differ, which is the table of XOR and not of OR. In everyday speech 'or' often
# means one of the two, but the gate OR includes the case where both are 1. Look again at the last row of the table in
# the text."""
# ///
import numpy as np


def OR(x1, x2, w1=None, w2=None, b=None):
    if w1 is None and w2 is None and b is None:
        if x1 != x2:
            return 1
        else:
            return 0
    return int(w1 * x1 + w2 * x2 + b > 0)

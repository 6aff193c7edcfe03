# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["NAND(NAND(x1, x2), OR(… | NAND(OR(…, NAND(x1, x2))"]
#
# [title]
# ko = "출력이 뒤집힘"
# en = "The output is inverted"
#
# [explanation]
# ko = """
# 출력의 0과 1이 뒤바뀝니다. XOR는 두 입력이 서로 다를 때 1이므로, 게이트 하나가 뒤집혀 있거나 조건이
# 반대인 것 같습니다. 본문의 예에 나온 s1과 s2가 자신의 것과 같은지 먼저 보고, 같다면 둘째 층을 확인해 보세요."""
# en = """
# 0 and 1 come out the wrong way round. XOR gives 1 where the inputs differ, so one of the gates seems to be the
# inverted one, or a condition is reversed. See first whether s1 and s2 agree
# with the examples of the text; if they do, look at the second layer."""
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return NAND(s1, s2)

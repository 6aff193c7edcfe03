# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = [
#     "b = 0.… | b = 1 | b = 1.0 | default b=0.… | default b=1 | default b=1.0",
#     "w1 = 0.… | w1 = 1 | w1 = 1.0 | default w1=0.… | default w1=1 | default w1=1.0",
#     "w2 = 0.… | w2 = 1 | w2 = 1.0 | default w2=0.… | default w2=1 | default w2=1.0",
# ]
# shows_no = ["… > b | … <= b | … >= b | … < b | … - b | b > … | b <= … | b >= … | b < … | -b | B"]
#
# [title]
# ko = "언제나 1이 나옴"
# en = "The output is always 1"
#
# [explanation]
# ko = """
# 둘 다 0일 때에도 1이 나옵니다. 이때는 편향만으로 결과가 정해집니다. 편향을 더하는 식에서는 편향이 클수록 1이 나오기
# 쉽습니다. 둘 다 0일 때 편향이 0의 어느 쪽에 있어야 하는지 본문의 식에서 확인해 보세요."""
# en = """
# Even two 0s give 1. The bias alone decides in that case; where it is added, the larger it is, the more easily a 1
# comes out. See in the formula on which side of 0 the bias has to be for two 0s."""
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=0.2):
    return int(w1 * x1 + w2 * x2 + b > 0)

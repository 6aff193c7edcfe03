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
# 둘 다 0일 때에도 1이 나옵니다. 이때는 편향만으로 결과가 정해지므로, 편향의 부호를 확인해야 합니다. 임계값을 옮겨
# 적으면서 부호를 바꾸지 않은 경우가 많습니다. 편향이 1이 나오기 쉽게 만드는지 어렵게 만드는지 생각해 보세요."""
# en = """
# Even two 0s give 1. In that case the bias alone decides, so look at its sign; often a threshold was moved to the
# other side without changing it. Think about whether your bias makes it easier or harder for a 1 to come out."""
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=0.7):
    return int(w1 * x1 + w2 * x2 + b > 0)

# /// misconception
# caught_by = ["test_keyword_weights_make_another_gate"]
# shows = ["… - b | … > b | … <= b | … >= b | … < b | b < … | b >= … | b <= … | b > …"]
#
# [title]
# ko = "편향을 임계값으로 씀"
# en = "The bias is used as a threshold"
#
# [explanation]
# ko = """
# 합을 0이 아니라 b와 비교하거나 b를 뺍니다. 그러면 다른 사람이 준 편향은 부호가 반대로 작용합니다. 편향은 합에
# 더해지고, 그 결과가 0과 비교됩니다."""
# en = """
# The sum is compared with b and not with 0, or b is subtracted. A bias that somebody else passes then acts with
# the opposite sign. A bias is added to the sum, and the result is compared with 0."""
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=0.2):
    tmp = w1 * x1 + w2 * x2
    if tmp <= b:
        return 0
    elif tmp > b:
        return 1

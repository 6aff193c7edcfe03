# /// misconception
# caught_by = ["test_keyword_weights_make_another_gate"]
# shows = ["… - b | … > b | … <= b | … >= b | … < b | b < … | b >= … | b <= … | b > …"]
#
# [title]
# ko = "편향을 더하지 않고 임계값으로 비교함"
# en = "The bias is used as a threshold"
#
# [explanation]
# ko = """
# b를 합에 더하지 않고, 합을 b와 비교하거나 b를 뺍니다. 합을 임계값과 비교하는 식에서는 그 임계값과 편향의 부호가
# 서로 반대입니다. 본문의 식에서 b가 어느 쪽에서 어떻게 쓰이는지 보고, 본문의 예에 나온 가중치와 편향을 그대로 넣어
# 보세요."""
# en = """
# The sum is compared with b, or b is subtracted, and not added. Where the sum is compared with a threshold, that
# threshold has the opposite sign of the bias. See on which side b stands in the formula of the text, and pass the
# weights and the bias of the example as they are."""
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=0.7):
    tmp = w1 * x1 + w2 * x2
    if tmp <= b:
        return 0
    elif tmp > b:
        return 1

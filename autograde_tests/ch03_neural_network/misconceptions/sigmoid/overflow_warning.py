# /// misconception
# caught_by = ["test_extreme_numbers_cause_no_warning"]
# uses = ["np.exp | math.exp | ** | np.power"]
# lacks = [
#     "np.clip | .clip | np.where | if | np.maximum | np.minimum | np.tanh | np.errstate | np.abs | np.piecewise | np.logaddexp | np.log1p | np.seterr | warnings",
# ]
#
# [title]
# ko = "넘침 경고를 막지 않음"
# en = "The overflow warning is not prevented"
#
# [explanation]
# ko = """
# 절댓값이 큰 음수에서는 지수가 커다란 양수가 되어 NumPy가 넘침 경고를 냅니다. 이 도전 과제를 풀려면 지수 함수에
# 들어가는 수가 언제 커지는지 살펴보고, 입력의 부호에 따라 계산을 나누어 보세요."""
# en = """
# For very negative inputs the exponent is a large positive number, and NumPy warns of an overflow. For this stretch,
# see when the number that goes into the exponential becomes large, and treat the two signs of the input
# differently."""
# ///
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(np.negative(x)))

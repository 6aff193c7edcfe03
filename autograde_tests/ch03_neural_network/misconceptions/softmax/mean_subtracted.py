# /// misconception
# caught_by = ["test_large_numbers_stay_finite"]
# uses = ["np.mean | .mean | np.average | mean | np.median"]
# shows = ["np.mean | .mean | np.average"]
#
# [title]
# ko = "최댓값이 아니라 평균을 뺌"
# en = "The mean is subtracted, not the largest score"
#
# [explanation]
# ko = """
# 최댓값이 아니라 평균을 빼고 있습니다. 점수 하나만 유난히 크면 평균을 뺀 뒤에도 그 점수가 커서 지수 함수가
# 넘칩니다. 어떤 수를 빼야 남은 지수가 하나도 양수가 되지 않을지 생각해 보세요."""
# en = """
# The mean is subtracted and not the maximum. If a single score stands out, it is still large after that, and the
# exponential overflows. Think about which number to subtract so that no exponent is positive any more."""
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.mean(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)

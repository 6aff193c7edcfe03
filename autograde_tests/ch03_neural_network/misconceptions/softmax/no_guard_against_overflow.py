# /// misconception
# caught_by = ["test_large_numbers_stay_finite", "test_rows_of_very_different_size_stay_finite"]
# uses = ["np.exp | math.exp | ** | np.power"]
# lacks = ["np.max | .max | np.amax | max | np.maximum | .amax", "np.clip | np.where | .clip | np.minimum"]
# shows = ["np.exp(x)"]
# shows_no = [
#     "np.max | .max | np.amax | max | np.mean | .mean | np.clip | .clip | np.minimum | np.where | np.sort | sorted | .sort | np.maximum | np.longdouble",
# ]
#
# [title]
# ko = "큰 점수에서 넘침을 막지 않음"
# en = "No guard against overflow"
#
# [explanation]
# ko = """
# 점수가 아주 크면 지수 함수가 무한대가 되어 결과를 쓸 수 없습니다. 작은 점수와 큰 점수의 결과를 비교해 보세요. 모든
# 점수에 같은 수를 더하거나 빼도 결과는 같다는 본문의 성질을 이용해 보세요. 무엇을 빼야 지수가 커지지 않을지 생각해
# 보세요."""
# en = """
# For very large scores the exponential is infinite, which spoils the result. Compare what small and large scores
# give. Make use of the property in the text: adding or subtracting the same number everywhere changes nothing. What
# should be subtracted so that no exponent is large?"""
# ///
import numpy as np


def softmax(x):
    e = np.exp(x)
    return e / np.sum(e, axis=-1, keepdims=True)

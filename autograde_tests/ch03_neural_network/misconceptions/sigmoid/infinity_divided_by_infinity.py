# /// misconception
# caught_by = ["test_extreme_numbers_give_zero_and_one", "test_extreme_numbers_cause_no_warning"]
# shows = [
#     "(np.exp(x) / (1 + np.exp(x))) | (np.exp(x) / (np.exp(x) + 1)) | (np.exp(x) / (1.0 + np.exp(x))) | (np.exp(x) / (np.exp(x) + 1.0))",
# ]
# shows_no = [
#     "np.where | if | np.clip | .clip | np.minimum | np.piecewise | np.maximum | min | np.nan_to_num | -x | np.select",
# ]
#
# [title]
# ko = "큰 수에서 무한대를 무한대로 나눔"
# en = "Infinity divided by infinity for large numbers"
#
# [explanation]
# ko = """
# 큰 양수에서는 분자와 분모가 모두 무한대가 되어 nan이 나옵니다. 작은 수와 큰 수의 결과를 비교해 보세요. 입력의 부호에
# 따라 어느 지수가 커지는지 살펴보고, 큰 지수가 나오지 않는 형태로 식을 써 보세요."""
# en = """
# For large inputs the numerator and the denominator are both infinite, and the result is nan. Compare what small and
# large numbers give. See which exponent grows for which sign of the input, and write the formula in a form in which no
# large exponent occurs."""
# ///
import numpy as np


def sigmoid(x):
    return np.exp(x) / (1 + np.exp(x))

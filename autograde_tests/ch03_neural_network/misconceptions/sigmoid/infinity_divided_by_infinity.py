# /// misconception
# caught_by = ["test_extreme_numbers_give_zero_and_one", "test_extreme_numbers_cause_no_warning"]
#
# [title]
# ko = "큰 수에서 무한대를 무한대로 나눔"
# en = "Infinity divided by infinity for large numbers"
#
# [explanation]
# ko = """
# 식은 수학적으로 같지만, 큰 양수에서는 분자와 분모가 모두 무한대가 되어 nan이 나옵니다. 보통 크기의 수에서는 드러나지
# 않습니다. 입력의 부호에 따라 어느 지수가 커지는지 살펴보고, 큰 지수가 나오지 않는 형태로 식을 써 보세요."""
# en = """
# The formula is equivalent on paper, but for large inputs the numerator and the denominator are both infinite, and the
# result is nan. Numbers of ordinary size do not show it. See which exponent grows for which sign of the input, and
# write the formula in a form in which no large exponent occurs."""
# ///
import numpy as np


def sigmoid(x):
    return np.exp(x) / (1 + np.exp(x))

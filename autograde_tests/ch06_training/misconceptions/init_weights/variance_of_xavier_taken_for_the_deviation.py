# /// misconception
# caught_by = ["test_xavier_divides_by_the_size_before"]
# uses = ["np.sqrt | math.sqrt | .sqrt | #0.5 | np.power | sqrt"]
# lacks = [
#     "np.sqrt((1 / … | np.sqrt((1.0 / … | np.sqrt((1 * … | ((1 / …) ** … | ((1.0 / …) ** … | math.sqrt((1 / … | math.sqrt((1.0 / … | np.sqrt(name) | np.sqrt([… | name ** … | np.sqrt(1) | np.sqrt(1.0)",
# ]
#
# [title]
# ko = "Xavier의 표준편차가 분산의 제곱근이 아님"
# en = "The deviation for Xavier is not the root of the variance"
#
# [explanation]
# ko = """
# xavier로 만든 가중치의 표준편차가 본문에 있는 분산의 제곱근이 아닙니다. 그 표준편차를 재어 본문의 값과 비교해 보세요."""
# en = """
# For xavier the standard deviation is not the square root of the variance in the text. Measure the deviation of
# weights made by xavier, and compare it with that root."""
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = weight_init_std
        if weight_init_std == "xavier":
            scale = 1.0 / sizes[i - 1]
        elif weight_init_std == "he":
            scale = np.sqrt(2.0 / sizes[i - 1])
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params

# /// misconception
# caught_by = ["test_he_has_twice_the_variance"]
# uses = ["np.sqrt | math.sqrt | .sqrt | #0.5 | np.power | sqrt"]
# lacks = [
#     "np.sqrt((2 / … | np.sqrt((2.0 / … | np.sqrt((2 * … | ((2 / …) ** … | ((2.0 / …) ** … | math.sqrt((2 / … | math.sqrt((2.0 / … | np.sqrt(name) | np.sqrt([… | name ** … | np.sqrt(2) | np.sqrt(2.0)",
# ]
#
# [title]
# ko = "He의 표준편차가 분산의 제곱근이 아님"
# en = "The deviation for He is not the root of the variance"
#
# [explanation]
# ko = """
# he로 만든 가중치의 표준편차가 본문에 있는 분산의 제곱근이 아닙니다. 그 표준편차를 재어 본문의 값과 비교해 보세요."""
# en = """
# For he the standard deviation is not the square root of the variance in the text. Measure the deviation of weights
# made by he, and compare it with that root."""
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = weight_init_std
        if weight_init_std == "xavier":
            scale = np.sqrt(1.0 / sizes[i - 1])
        elif weight_init_std == "he":
            scale = 2.0 / sizes[i - 1]
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params

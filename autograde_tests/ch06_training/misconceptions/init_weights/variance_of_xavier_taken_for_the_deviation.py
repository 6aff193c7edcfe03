# /// misconception
# caught_by = ["test_xavier_divides_by_the_size_before"]
# uses = ["np.sqrt | math.sqrt | .sqrt | #0.5 | np.power | sqrt"]
# lacks = [
#     "np.sqrt((1 / … | np.sqrt((1.0 / … | np.sqrt((1 * … | ((1 / …) ** … | ((1.0 / …) ** … | math.sqrt((1 / … | math.sqrt((1.0 / … | np.sqrt(name) | np.sqrt([… | name ** … | np.sqrt(1) | np.sqrt(1.0)",
# ]
#
# [title]
# ko = "Xavier에서 제곱근을 취하지 않음"
# en = "The root is missing for Xavier"
#
# [explanation]
# ko = """
# xavier의 식에서 분산을 그대로 표준편차로 씁니다. 표준편차는 분산의 제곱근입니다. xavier로 만든 가중치의 표준편차를 재어 본문의 값과 비교해 보세요."""
# en = """
# For xavier the variance is used as the standard deviation, which is its square root. Measure the deviation of
# weights made by xavier, and compare it with that of the text."""
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

# /// misconception
# caught_by = ["test_he_has_twice_the_variance", "test_xavier_divides_by_the_size_before"]
# lacks = ["np.sqrt | math.sqrt | .sqrt | #0.5 | np.power | sqrt"]
# shows = ["/"]
# shows_no = ["np.sqrt | math.sqrt | ** | #0.5"]
#
# [title]
# ko = "표준편차에 제곱근이 없음"
# en = "There is no root in the deviation"
#
# [explanation]
# ko = """
# 난수에 곱하는 표준편차는 분산의 제곱근인데, 제곱근을 취하지 않았습니다. 본문의 예에서 표준편차가 얼마여야 하는지
# 비교해 보세요."""
# en = """
# Random numbers are multiplied by the deviation, which is the root of the variance, and here no root is taken. Compare
# with the deviations of the example."""
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = weight_init_std
        if weight_init_std == "xavier":
            scale = 1.0 / sizes[i - 1]
        elif weight_init_std == "he":
            scale = 2.0 / sizes[i - 1]
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params

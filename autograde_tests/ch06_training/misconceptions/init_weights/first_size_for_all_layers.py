# /// misconception
# caught_by = ["test_he_has_twice_the_variance", "test_xavier_divides_by_the_size_before"]
# uses = ["[0]"]
# shows = ["(… / sizes[0])"]
#
# [title]
# ko = "모든 층에 입력의 크기를 씀"
# en = "The size of the input serves all layers"
#
# [explanation]
# ko = """
# 첫 층 뒤의 층에서도 입력의 크기로 나누고 있습니다. 층마다 앞에 있는 뉴런의 수가 다릅니다. 크기가 크게 다른 세 층으로
# 표준편차를 재어 보세요."""
# en = """
# The layers behind the first one divide by the size of the input as well. Each layer has another number of neurons
# before it. Measure deviations with three sizes that differ a lot."""
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = weight_init_std
        if weight_init_std == "xavier":
            scale = np.sqrt(1.0 / sizes[0])
        elif weight_init_std == "he":
            scale = np.sqrt(2.0 / sizes[0])
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params

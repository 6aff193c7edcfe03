# /// misconception
# caught_by = ["test_biases_start_at_zero"]
# uses = ["random twice | drawn twice"]
# shows = ["np.random.randn([]) | np.random.randn(sizes[name]) | np.random.randn(sizes[·])"]
#
# [title]
# ko = "편향을 무작위로 뽑음"
# en = "The biases are drawn at random"
#
# [explanation]
# ko = """
# 편향이 0이 아니라 무작위 수에서 시작합니다. 무작위로 뽑는 것은 가중치이고, 편향은 0에서 시작합니다. 원소가
# 모두 0인 배열을 만드는 함수를 쓰세요."""
# en = """
# The biases begin as random numbers and not as 0. It is the weights that are drawn; the biases start at 0. Use
# the function that makes an array of zeros."""
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = weight_init_std
        if weight_init_std == "xavier":
            scale = np.sqrt(1.0 / sizes[i - 1])
        elif weight_init_std == "he":
            scale = np.sqrt(2.0 / sizes[i - 1])
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = scale * np.random.randn(sizes[i])
    return params

# /// misconception
# caught_by = ["test_weights_are_normal", "test_he_has_twice_the_variance"]
# uses = [
#     "np.random.rand | np.random.random_sample | np.random.uniform(size=… | np.random.uniform(0, 1… | np.random.uniform(0.0, 1.0… | .uniform(size=… | .uniform(0, 1… | .random(… | .rand | np.random.random(…",
# ]
# shows = [
#     "np.random.rand | np.random.random_sample | np.random.uniform(size=… | np.random.uniform(0, 1… | np.random.uniform(0.0, 1.0… | .uniform(size=… | .uniform(0, 1…",
# ]
#
# [title]
# ko = "정규분포가 아니라 균등분포에서 뽑음"
# en = "Weights are drawn from a uniform distribution"
#
# [explanation]
# ko = """
# 여기에서 쓴 난수는 한 범위에서 고르게 뽑은 것이고, 본문의 것은 평균이 0인 정규분포에서 뽑은 것입니다. 이름이 비슷한
# 난수 함수들이 무엇을 뽑는지 찾아보고 평균을 재어 보세요."""
# en = """
# The random numbers in the code come evenly from a range, those of the text from a normal distribution with mean 0.
# Look up what the random functions of similar names draw, and measure the mean."""
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
        params["W" + str(i)] = scale * np.random.rand(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params

# /// misconception
# caught_by = ["test_xavier_divides_by_the_size_before"]
# uses = ["[] + [] | [] + name | name + [] | name + name | np.mean | sum | np.sum"]
# shows = ["(sizes[·] + sizes[name]) | (sizes[name] + sizes[·]) | [] + [] | (2 / (name + name)) | (2.0 / (name + name))"]
#
# [title]
# ko = "앞뒤의 크기를 함께 씀"
# en = "The sizes on both sides divide"
#
# [explanation]
# ko = """
# 앞 층과 뒤 층의 크기를 함께 쓰는 식은 원래 논문에 있는 것입니다. 이 과제의 본문은 앞 층만 쓰는 더 간단한 식을
# 정해 두었습니다. 앞뒤의 크기가 다른 층에서 두 식을 비교해 보세요."""
# en = """
# The formula with both sizes is the one of the original paper. The text of this exercise has settled on the simpler
# one with the size before. Compare the two for a layer whose sizes differ."""
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = weight_init_std
        if weight_init_std == "xavier":
            scale = np.sqrt(2.0 / (sizes[i - 1] + sizes[i]))
        elif weight_init_std == "he":
            scale = np.sqrt(2.0 / sizes[i - 1])
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params

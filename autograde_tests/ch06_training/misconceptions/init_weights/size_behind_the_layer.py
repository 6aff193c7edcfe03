# /// misconception
# caught_by = ["test_he_has_twice_the_variance", "test_xavier_divides_by_the_size_before"]
# uses = [
#     "np.sqrt | ** | math.sqrt | np.power",
#     "(len(sizes) - 1) | np.random.randn(sizes[name], sizes[·]) | (… / sizes[name]) | zip",
#     "range(1, len(sizes)) | np.random.randn(sizes[·], sizes[name]) | np.zeros(sizes[name]) | (… / sizes[·]) | zip",
#     "np.random.randn | .randn | .normal | np.random.normal | .standard_normal | np.random.standard_normal",
# ]
# shows = [
#     "np.sqrt((2 / sizes[name])) | np.sqrt((2.0 / sizes[name]))",
#     "range(1, len(sizes)) | range(1, ((len(sizes) - 1) + 1))",
#     "np.random.randn(sizes[·], sizes[name])",
#     "sizes[name - 1] | name - 1",
# ]
# shows_no = ["np.sqrt((2 / sizes[·])) | np.sqrt((2.0 / sizes[·])) | zip"]
#
# [title]
# ko = "뒤 층의 크기로 나눔"
# en = "The size behind the layer divides"
#
# [explanation]
# ko = """
# 표준편차를 그 층이 내보내는 뉴런의 수로 구했습니다. 한 뉴런에는 앞 층의 뉴런이 모두 더해져 들어오므로, 합의 크기를
# 정하는 것은 앞 층의 수입니다. 입력이 많은 층과 적은 층에서 활성화 값의 크기를 비교해 보세요."""
# en = """
# The deviation comes from the number of neurons that the layer sends out. What adds up in a neuron are those of the
# layer before, so that number decides. Compare activations behind a wide layer and a narrow one."""
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = weight_init_std
        if weight_init_std == "xavier":
            scale = np.sqrt(1.0 / sizes[i])
        elif weight_init_std == "he":
            scale = np.sqrt(2.0 / sizes[i])
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params

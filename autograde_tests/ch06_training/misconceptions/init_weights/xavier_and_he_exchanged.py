# /// misconception
# caught_by = ["test_he_has_twice_the_variance", "test_xavier_divides_by_the_size_before"]
# uses = [
#     "np.sqrt | ** | math.sqrt | np.power",
#     "'xavier' | 'he'",
#     "(len(sizes) - 1) | np.random.randn(sizes[name], sizes[·]) | (… / sizes[·]) | zip",
#     "range(1, len(sizes)) | np.random.randn(sizes[·], sizes[name]) | np.zeros(sizes[name]) | (… / sizes[name]) | zip",
#     "np.random.randn | .randn | .normal | np.random.normal | .standard_normal | np.random.standard_normal",
# ]
#
# [title]
# ko = "xavier와 he가 서로 바뀜"
# en = "Xavier and He have changed places"
#
# [explanation]
# ko = """
# ReLU는 음수 쪽을 0으로 만들어 분산을 절반으로 줄입니다. 그래서 he 쪽이 두 배의 분산으로 시작해야 하는데 두
# 식이 서로 바뀌었습니다. 본문의 표와 이름을 하나씩 맞추어 보세요."""
# en = """
# ReLU makes one half of the values 0 and halves the variance. That is why He starts with twice as much; here the
# two are exchanged. Match names and formulas with the table of the text."""
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = weight_init_std
        if weight_init_std == "xavier":
            scale = np.sqrt(2.0 / sizes[i - 1])
        elif weight_init_std == "he":
            scale = np.sqrt(1.0 / sizes[i - 1])
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params

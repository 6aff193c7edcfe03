# /// misconception
# caught_by = ["test_a_number_is_the_deviation_of_every_layer"]
# lacks = ["np.random… | .standard_normal | .normal | .randn"]
# shows = ["np.zeros"]
# shows_no = ["np.random… | .standard_normal | .normal | .randn | .uniform | .rand | .random"]
#
# [title]
# ko = "가중치를 모두 0으로 둠"
# en = "All weights are 0"
#
# [explanation]
# ko = """
# 가중치가 모두 같으면 한 층의 뉴런들이 같은 값을 내고 같은 기울기를 받아 끝까지 똑같이 움직입니다. 뉴런이 많아도
# 하나와 다르지 않습니다. 본문이 난수로 시작하는 까닭을 다시 읽어 보세요."""
# en = """
# With equal weights, the neurons of a layer give the same value, get the same gradient and stay alike for ever;
# many are no better than one. Read again why the text starts at random."""
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
        params["W" + str(i)] = np.zeros((sizes[i - 1], sizes[i]))
        params["b" + str(i)] = np.zeros(sizes[i])
    return params

# /// misconception
# caught_by = ["test_the_penalties_of_all_layers_add_up", "test_the_weights_of_the_text"]
#
# [title]
# ko = "마지막 층의 벌만 남음"
# en = "Only the penalty of the last layer is left"
#
# [explanation]
# ko = """
# 층을 지날 때마다 벌을 새로 정해 앞 층의 것이 사라집니다. 층마다 벌을 출력하고 마지막 값과 비교해 보세요."""
# en = """
# Each layer sets the penalty anew, and those before are lost. Print the penalty after each layer and compare with the
# last value."""
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key in params:
        if key.startswith("W"):
            W = params[key]
            penalty = 0.5 * weight_decay_lambda * np.sum(W**2)
            grads[key] = weight_decay_lambda * W
    return penalty, grads

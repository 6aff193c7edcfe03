# /// misconception
# caught_by = ["test_every_layer_is_fed_by_the_one_before", "test_the_layers_of_the_text"]
# shows = ["np.dot(x, W) | np.dot(x, w)"]
# shows_no = ["x = …"]
#
# [title]
# ko = "모든 층에 처음 입력을 넣음"
# en = "Every layer is fed with the first input"
#
# [explanation]
# ko = """
# 앞 층의 결과를 다음 층으로 넘기지 않아 모든 층이 처음 입력을 받습니다. 둘째 층의 입력이 무엇인지 출력해 보세요."""
# en = """
# The result of a layer is not handed on, and every layer gets the first input. Print what goes into the second layer."""
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    activations = []
    for W in weights:
        a = np.dot(x, W)
        z = activation(a)
        activations.append(z)
    return activations

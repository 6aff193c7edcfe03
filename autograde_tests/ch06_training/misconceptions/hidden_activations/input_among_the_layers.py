# /// misconception
# caught_by = ["test_one_layer_gives_one_array", "test_every_layer_is_fed_by_the_one_before"]
#
# [title]
# ko = "결과에 입력이 들어 있음"
# en = "The input is in the result"
#
# [explanation]
# ko = """
# 입력을 첫째로 담아 결과가 층의 수보다 하나 많습니다. 모든 층이 한 칸씩 밀립니다. 가중치의 수와 결과의 길이를
# 비교해 보세요."""
# en = """
# The input comes first in the result, which is one longer than there are layers, and every layer has moved one
# place. Compare the number of weights with the length of the result."""
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    activations = [x]
    for W in weights:
        a = np.dot(x, W)
        z = activation(a)
        activations.append(z)
        x = z
    return activations

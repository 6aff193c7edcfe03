# /// misconception
# caught_by = ["test_every_layer_is_fed_by_the_one_before"]
#
# [title]
# ko = "활성화 함수를 지나기 전의 값을 넘김"
# en = "What is handed on has not passed the activation"
#
# [explanation]
# ko = """
# 다음 층에는 활성화 함수를 지나기 전의 합을 넣습니다. 신경망에서 다음 층이 보는 것이 무엇인지 생각해 보세요."""
# en = """
# The next layer gets the sums from before the activation function. What does the next layer see in a network?"""
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    activations = []
    for W in weights:
        a = np.dot(x, W)
        z = activation(a)
        activations.append(z)
        x = a
    return activations

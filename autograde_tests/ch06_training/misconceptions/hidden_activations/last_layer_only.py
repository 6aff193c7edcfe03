# /// misconception
# caught_by = ["test_one_layer_gives_one_array", "test_every_layer_is_fed_by_the_one_before"]
# shows = ["return [,][-1]"]
#
# [title]
# ko = "마지막 층만 돌려줌"
# en = "Only the last layer is returned"
#
# [explanation]
# ko = """
# 순전파의 결과만 돌려주어 중간의 층을 볼 수 없습니다. 이 함수는 층마다 분포가 어떻게 변하는지 보려는 것입니다. 층이
# 셋이면 배열이 몇 개 나와야 하는지 생각해 보세요."""
# en = """
# Only the outcome of the way forward is returned, and layers in between cannot be seen. The function is there to
# see how distributions change. How many arrays should three layers give?"""
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    activations = []
    for W in weights:
        a = np.dot(x, W)
        z = activation(a)
        activations.append(z)
        x = z
    return activations[-1]

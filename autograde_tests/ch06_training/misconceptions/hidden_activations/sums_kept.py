# /// misconception
# caught_by = [
#     "test_every_layer_is_fed_by_the_one_before",
#     "test_the_layers_of_the_text",
#     "test_one_layer_gives_one_array",
# ]
# shows = ["[,].append(np.dot(… | [,].append((… @ … | [] = (@)"]
# shows_no = ["[] = activation() | comprehension | map | activation([]) | [] = x | [,].append(x) | [,].append(activation… | .append(.pop())"]
#
# [title]
# ko = "활성화 함수를 지나기 전의 값을 담음"
# en = "What is kept has not passed the activation"
#
# [explanation]
# ko = """
# 결과에 활성화 함수를 지나기 전의 합이 담깁니다. 분포를 보려는 것은 활성화 값입니다. 시그모이드를 넣고 결과가 0과 1
# 사이에 있는지 보세요."""
# en = """
# What is kept are the sums before the activation function. It is activations whose distribution one wants to see:
# with the sigmoid they lie between 0 and 1."""
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    activations = []
    for W in weights:
        a = np.dot(x, W)
        z = activation(a)
        activations.append(a)
        x = z
    return activations

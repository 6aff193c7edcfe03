# /// misconception
# caught_by = ["test_any_function_may_be_the_activation", "test_the_layers_of_the_text"]
# shows = ["ignored hidden_activations.activation:…"]
#
# [title]
# ko = "받은 활성화 함수를 쓰지 않음"
# en = "The activation that is given is not used"
#
# [explanation]
# ko = """
# 매개변수로 받은 함수를 쓰지 않습니다. 무엇을 주어도 결과가 같아 비교할 수 없습니다. 함수를 바꾸어 부르고 결과가
# 달라지는지 보세요."""
# en = """
# The function that is passed is not used. Whatever is given, the result is the same. Call it with two functions and
# see whether that makes a difference."""
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    activations = []
    for W in weights:
        a = np.dot(x, W)
        z = 1 / (1 + np.exp(-a))
        activations.append(z)
        x = z
    return activations

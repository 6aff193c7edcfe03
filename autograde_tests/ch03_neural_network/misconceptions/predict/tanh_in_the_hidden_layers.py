# /// misconception
# caught_by = ["test_both_hidden_layers_use_the_sigmoid"]
# uses = ["np.tanh | math.tanh | tanh | np.sinh"]
# shows = ["np.tanh | tanh"]
#
# [title]
# ko = "은닉층의 활성화 함수가 시그모이드가 아니라 tanh임"
# en = "The hyperbolic tangent in a hidden layer"
#
# [explanation]
# ko = """
# 은닉층의 합이 시그모이드가 아니라 쌍곡탄젠트를 거칩니다. 형상은 비슷하지만 값이 0과 1이 아니라 -1과 1
# 사이에 놓입니다. 본문이 은닉층에 쓰는 함수를 확인하세요."""
# en = """
# The sums of a hidden layer go through the hyperbolic tangent in the place of the sigmoid. Its curve looks alike,
# but its values lie between -1 and 1 and not between 0 and 1. See which function the text uses in the hidden
# layers."""
# ///
import numpy as np


def predict(network, x):
    z1 = np.tanh(np.dot(x, network["W1"]) + network["b1"])
    z2 = np.tanh(np.dot(z1, network["W2"]) + network["b2"])
    a3 = np.dot(z2, network["W3"]) + network["b3"]
    return softmax(a3)

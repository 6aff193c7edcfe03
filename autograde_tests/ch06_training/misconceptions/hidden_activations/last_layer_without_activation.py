# /// misconception
# caught_by = ["test_any_function_may_be_the_activation", "test_every_layer_is_fed_by_the_one_before"]
# uses = ["if | slice | #-1"]
#
# [title]
# ko = "마지막 층에 활성화가 없음"
# en = "The last layer has no activation"
#
# [explanation]
# ko = """
# 마지막 층만 활성화 함수를 지나지 않습니다. 여기서 weights는 모두 은닉층의 것이고 출력층은 없습니다. 모든
# 층에 똑같이 활성화 함수를 쓰세요."""
# en = """
# The last layer alone does not go through the activation function. All weights here belong to hidden layers;
# there is no output layer among them. Treat every layer alike."""
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    activations = []
    for i, W in enumerate(weights):
        a = np.dot(x, W)
        z = activation(a) if i < len(weights) - 1 else a
        activations.append(z)
        x = z
    return activations

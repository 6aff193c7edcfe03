# /// misconception
# caught_by = ["test_the_values_of_the_course", "test_loss_and_gradients_of_a_batch"]
#
# [title]
# ko = "dx에 점수의 기울기를 담음"
# en = "dx is the gradient of the scores"
#
# [explanation]
# ko = """
# 손실 계층의 역전파가 돌려준 것을 dx로 삼았습니다. 그것은 마지막 점수에 대한 기울기이고, 본문의 dx는 입력 X에 대한
# 기울기입니다. dx의 형상을 X의 형상과 비교해 보세요."""
# en = """
# What the way back of the loss layer returns is used as dx. That is the gradient with respect to the last scores,
# while the dx of the text is the one with respect to the input X. Compare the shape of dx with that of X."""
# ///
from collections import OrderedDict

import numpy as np


def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Relu2"] = Relu()
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    last_layer = SoftmaxWithLoss()

    x = X
    for layer in layers.values():
        x = layer.forward(x)
    loss = last_layer.forward(x, t)

    dx = last_layer.backward()
    dout = dx
    backward_layers = list(layers.values())
    backward_layers.reverse()
    for layer in backward_layers:
        dout = layer.backward(dout)

    result = {"loss": loss, "dx": dx, "layers": layers}
    for i in range(1, 4):
        result["dW" + str(i)] = layers["Affine" + str(i)].dW
        result["db" + str(i)] = layers["Affine" + str(i)].db
    return result

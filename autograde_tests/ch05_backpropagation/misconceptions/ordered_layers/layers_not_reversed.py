# /// misconception
# caught_by = ["test_the_values_of_the_course", "test_loss_and_gradients_of_a_batch"]
# lacks = ["reversed | .reverse | [::-1] | .move_to_end | .popitem | .pop | range(…, -1)"]
#
# [title]
# ko = "역전파에서 계층의 순서를 뒤집지 않음"
# en = "The layers are not reversed for the way back"
#
# [explanation]
# ko = """
# 역전파의 반복문이 순전파와 같은 순서로 계층을 지납니다. 손실에서 온 기울기는 마지막 Affine의 출력에 대한 것이어서,
# 첫째 Affine에 넣으면 행렬의 형상이 맞지 않아 오류가 납니다. 기울기가 어느 계층에 먼저 들어가야 하는지 생각해 보세요."""
# en = """
# The loop of the way back visits the layers in the order of the way forward. The gradient that comes from the loss
# belongs to the output of the last Affine; fed to the first, its shape does not fit and an error is raised. Which
# layer has to get the gradient first?"""
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

    dout = last_layer.backward()
    for layer in list(layers.values()):
        dout = layer.backward(dout)

    result = {"loss": loss, "dx": dout, "layers": layers}
    for i in range(1, 4):
        result["dW" + str(i)] = layers["Affine" + str(i)].dW
        result["db" + str(i)] = layers["Affine" + str(i)].db
    return result

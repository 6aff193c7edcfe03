# /// misconception
# caught_by = ["test_layers_stand_in_the_order_of_the_way_forward"]
# uses = ["Relu() once in ordered_layers"]
# lacks = ["'Relu2' | 'Relu' | key twice"]
# shows = ["Relu() once in ordered_layers"]
# shows_no = ["'Relu2' | 'Relu' | key twice"]
#
# [title]
# ko = "Relu 하나가 빠짐"
# en = "A Relu is left out"
#
# [explanation]
# ko = """
# Relu를 한 자리에만 넣었습니다. 활성화 없이 이어진 두 Affine은 하나의 Affine과 같습니다. 딕셔너리의 이름을 모두 출력하여 그림의 층과 하나씩 맞추어 보세요."""
# en = """
# A Relu is put in at one place only. Two Affines without an activation between them come to a single one. Print all
# the names in the mapping, and match them one by one with the layers of the figure."""
# ///
from collections import OrderedDict

import numpy as np


def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    last_layer = SoftmaxWithLoss()

    x = X
    for layer in layers.values():
        x = layer.forward(x)
    loss = last_layer.forward(x, t)

    dout = last_layer.backward()
    backward_layers = list(layers.values())
    backward_layers.reverse()
    for layer in backward_layers:
        dout = layer.backward(dout)

    result = {"loss": loss, "dx": dout, "layers": layers}
    for i in range(1, 4):
        result["dW" + str(i)] = layers["Affine" + str(i)].dW
        result["db" + str(i)] = layers["Affine" + str(i)].db
    return result

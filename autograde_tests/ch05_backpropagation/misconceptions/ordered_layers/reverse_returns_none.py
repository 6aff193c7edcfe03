# /// misconception
# caught_by = ["test_the_values_of_the_course", "test_loss_and_gradients_of_a_batch"]
# uses = [".reverse"]
# shows = ["name = name.reverse() | name = .reverse()"]
#
# [title]
# ko = "reverse()가 돌려준 None을 반복함"
# en = "Loops over the None that reverse() returns"
#
# [explanation]
# ko = """
# reverse()가 뒤집은 리스트를 돌려준다고 생각한 것 같습니다. 이 메서드는 리스트를 제자리에서 뒤집고 None을 돌려주므로,
# 그것을 반복하려 하면 TypeError가 납니다. 짧은 리스트로 reverse()가 돌려주는 값과 그 뒤의 리스트를 각각 출력해 보세요."""
# en = """
# You seem to expect a reversed list from reverse(). The method turns the list round in place and returns None, and a
# loop over None is a TypeError. With a short list, print what reverse() returns, and the list itself afterwards."""
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
    backward_layers = list(layers.values()).reverse()
    for layer in backward_layers:
        dout = layer.backward(dout)

    result = {"loss": loss, "dx": dout, "layers": layers}
    for i in range(1, 4):
        result["dW" + str(i)] = layers["Affine" + str(i)].dW
        result["db" + str(i)] = layers["Affine" + str(i)].db
    return result

# /// misconception
# caught_by = ["test_each_relu_has_its_own_mask", "test_loss_and_gradients_of_a_batch"]
# uses = ["'Relu2' | 'Relu'"]
# shows = ["Relu() once in ordered_layers"]
# shows_no = ["copy.copy | copy.deepcopy | copy | deepcopy | .copy"]
#
# [title]
# ko = "두 자리에 Relu 객체가 하나뿐임"
# en = "There is only one Relu object for two places"
#
# [explanation]
# ko = """
# Relu의 자리는 둘인데 만든 객체는 하나입니다. 이름을 둘 붙여도 같은 객체는 기억도 하나뿐이어서, 둘째 자리의 순전파가
# 첫째 자리의 부호를 덮어씁니다. 이름이 다르다고 객체가 새로 생기지는 않습니다. 객체가 언제 만들어지는지 살펴보세요."""
# en = """
# There are two places for a Relu, but only one object is made. Under two names it has one memory, and the way forward
# at the second place overwrites the signs of the first. Another name does not make another object: look at when
# objects are created."""
# ///
from collections import OrderedDict

import numpy as np


def ordered_layers(params, X, t):
    layers = OrderedDict()
    relu = Relu()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = relu
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Relu2"] = relu
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

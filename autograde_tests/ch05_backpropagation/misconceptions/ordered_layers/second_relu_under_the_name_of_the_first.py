# /// misconception
# caught_by = ["test_layers_stand_in_the_order_of_the_way_forward"]
# lacks = ["Relu() once in ordered_layers"]
# shows = [
#     "key twice | 'Affine' + name",
#     "'Relu1'",
#     "'Affine2' | 'Affine' + name",
#     "'Affine3' | 'Affine' + name",
# ]
# shows_no = ["'Relu2' | 'Relu' | 'Relu0' | 'Relu3' | 'ReLU2' | 'relu2' | 'Relu_2' | Relu() once in ordered_layers"]
#
# [title]
# ko = "둘째 Relu를 첫째의 이름으로 넣음"
# en = "The second Relu is put in under the name of the first"
#
# [explanation]
# ko = """
# 줄을 복사하면서 이름의 번호를 고치지 않은 것 같습니다. 딕셔너리에 이미 있는 이름으로 넣으면 새 자리가 생기지 않고 옛
# 값이 바뀔 뿐이므로, 둘째 은닉층에는 활성화가 없습니다. 딕셔너리의 이름을 모두 출력해 보세요."""
# en = """
# A line seems to have been copied without its number being changed. Storing under a name that is there already makes
# no new place but replaces the old value, so the second hidden layer has no activation. Print all the names in the
# mapping."""
# ///
from collections import OrderedDict

import numpy as np


def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Relu1"] = Relu()
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

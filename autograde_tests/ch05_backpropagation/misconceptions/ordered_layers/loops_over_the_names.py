# /// misconception
# caught_by = ["test_the_values_of_the_course", "test_loss_and_gradients_of_a_batch"]
# uses = ["for | comprehension"]
#
# [title]
# ko = "계층이 아니라 이름을 반복함"
# en = "Loops over the names, not the layers"
#
# [explanation]
# ko = """
# 딕셔너리를 그대로 반복하면 값이 아니라 이름이 하나씩 나옵니다. 이름은 문자열이므로 forward가 없어서 AttributeError가
# 납니다. 반복문 안에서 나오는 것의 형을 출력해 보고, 딕셔너리에서 값을 차례로 얻는 방법을 찾아보세요."""
# en = """
# A loop over a dict yields its names, one by one, and not its values. A name is a string and has no forward, hence the
# AttributeError. Print the type of what the loop yields, and look for the way to get the values of a dict in order."""
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
    for layer in layers:
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

# /// misconception
# caught_by = ["test_layers_stand_in_the_order_of_the_way_forward", "test_walking_through_the_layers_gives_the_scores", "test_loss_and_gradients_of_a_batch"]
#
# [title]
# ko = "Affine을 모두 넣은 뒤에 Relu를 넣음"
# en = "All Affines are put in before the Relus"
#
# [explanation]
# ko = """
# 종류별로 모아서 넣으면 보기에는 깔끔하지만, 반복문은 넣은 순서 그대로 계층을 지납니다. 그래서 은닉층에는 활성화가
# 없고, 마지막 점수에 Relu가 적용됩니다. 딕셔너리의 순서가 곧 계산의 순서라는 점에 유의하여 순서를 그려 보세요."""
# en = """
# Sorted by kind the mapping looks tidy, but the loop visits the layers just as they were put in. The hidden layers
# have no activation then, and the last scores go through a Relu. The order of the mapping is the order of the
# computation: draw the one you have."""
# ///
from collections import OrderedDict

import numpy as np


def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    layers["Relu1"] = Relu()
    layers["Relu2"] = Relu()
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

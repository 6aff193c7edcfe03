# /// misconception
# caught_by = ["test_layers_stand_in_the_order_of_the_way_forward", "test_walking_through_the_layers_gives_the_scores"]
# shows = ["[] = SoftmaxWithLoss() | name['Loss'] = SoftmaxWithLoss()"]
#
# [title]
# ko = "손실 계층까지 layers에 넣음"
# en = "The loss layer is put into layers as well"
#
# [explanation]
# ko = """
# 역전파의 반복문을 간단히 하려고 손실 계층도 딕셔너리에 넣은 것 같습니다. 그러면 결과의 layers를 순서대로 지나 점수를
# 구할 수 없게 됩니다. 손실 계층의 forward는 정답도 받아야 하기 때문입니다. 본문에서 손실 계층을 어디에 두라고 했는지
# 보세요."""
# en = """
# To keep the loop of the way back simple, the loss layer seems to have gone into the mapping too. Nobody can walk
# through layers to the scores any more, because the forward of the loss layer needs the targets besides. See where
# the text wants this layer to be."""
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
    layers["SoftmaxWithLoss"] = last_layer

    dout = 1
    backward_layers = list(layers.values())
    backward_layers.reverse()
    for layer in backward_layers:
        dout = layer.backward(dout)

    result = {"loss": loss, "dx": dout, "layers": layers}
    for i in range(1, 4):
        result["dW" + str(i)] = layers["Affine" + str(i)].dW
        result["db" + str(i)] = layers["Affine" + str(i)].db
    return result

# /// variant
# exercise = "ordered_layers"
# mistakes = ["loops_over_the_names | exception:text_for_object"]
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

    # forward
    x = X
    for layer in layers:
        x = layer.forward(x)
    loss = last_layer.forward(x, t)

    # backward
    dout = last_layer.backward(1)
    back = list(layers.values())
    back.reverse()
    for layer in back:
        dout = layer.backward(dout)

    grads = {"loss": loss, "dx": dout, "layers": layers}
    for i in (1, 2, 3):
        grads["dW%d" % i] = layers["Affine%d" % i].dW
        grads["db%d" % i] = layers["Affine%d" % i].db
    return grads

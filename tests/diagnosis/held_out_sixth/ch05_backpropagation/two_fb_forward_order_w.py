# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["layers_not_reversed"]
# ///
import numpy as np


def two_layer_forward_backward(X, W1, b1, W2, b2):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2)]
    outs = []
    x = X
    for layer in layers:
        x = layer.forward(x)
        outs.append(x)

    dout = outs[-1]
    # backward
    for layer in layers:
        dout = layer.backward(dout)

    result = {"out1": outs[0], "out2": outs[1], "out3": outs[2], "dx": dout}
    result["dW1"], result["db1"] = layers[0].dW, layers[0].db
    result["dW2"], result["db2"] = layers[2].dW, layers[2].db
    return result

# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["backward of the last layer is called without an argument"]
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    result = {}
    out = X
    for i, layer in enumerate(layers):
        out = layer.forward(out)
        result["out" + str(i + 1)] = out
    dout = layers[4].backward()
    for layer in layers[3::-1]:
        dout = layer.backward(dout)
    result["dx"] = dout
    for i in range(3):
        result["dW%d" % (i + 1)] = layers[2 * i].dW
        result["db%d" % (i + 1)] = layers[2 * i].db
    return result

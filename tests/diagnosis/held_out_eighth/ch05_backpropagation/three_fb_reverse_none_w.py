# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["exception:none_used"]
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    a1, r1, a2, r2, a3 = Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)
    layers = [a1, r1, a2, r2, a3]
    result = {}
    out = X
    for number, layer in enumerate(layers, start=1):
        out = layer.forward(out)
        result["out" + str(number)] = out
    dout = out
    for layer in layers.reverse():
        dout = layer.backward(dout)
    result.update({"dx": dout, "dW1": a1.dW, "db1": a1.db, "dW2": a2.dW, "db2": a2.db, "dW3": a3.dW, "db3": a3.db})
    return result

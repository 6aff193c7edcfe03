# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["The way back starts from out4 instead of the last output out5"]
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    outs = []
    h = X
    for layer in layers:
        h = layer.forward(h)
        outs.append(h)
    dout = outs[3]
    for layer in layers[::-1]:
        dout = layer.backward(dout)
    result = {f"out{i + 1}": o for i, o in enumerate(outs)}
    result["dx"] = dout
    for i in range(3):
        result[f"dW{i + 1}"] = layers[2 * i].dW
        result[f"db{i + 1}"] = layers[2 * i].db
    return result

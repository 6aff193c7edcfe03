# /// variant
# exercise = "ordered_layers"
# mistakes = ["The layers are put in as all Affine and then all Relu, so Affine2 follows Affine1 directly"]
# ///
import numpy as np


def ordered_layers(params, X, t):
    layers = OrderedDict()
    for i in (1, 2, 3):
        layers[f"Affine{i}"] = Affine(params[f"W{i}"], params[f"b{i}"])
    for i in (1, 2):
        layers[f"Relu{i}"] = Relu()
    last = SoftmaxWithLoss()
    out = X
    for layer in layers.values():
        out = layer.forward(out)
    loss = last.forward(out, t)
    dout = last.backward()
    for layer in reversed(list(layers.values())):
        dout = layer.backward(dout)
    result = {"loss": loss, "dx": dout, "layers": layers}
    for i in (1, 2, 3):
        result[f"dW{i}"] = layers[f"Affine{i}"].dW
        result[f"db{i}"] = layers[f"Affine{i}"].db
    return result

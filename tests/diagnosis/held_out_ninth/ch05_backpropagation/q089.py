# /// variant
# exercise = "ordered_layers"
# mistakes = ["The layers are not reversed for the backward pass, so the shapes do not fit"]
# ///
import numpy as np


def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Relu2"] = Relu()
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    last = SoftmaxWithLoss()
    x = X
    for layer in layers.values():
        x = layer.forward(x)
    loss = last.forward(x, t)
    dout = last.backward(1)
    for layer in layers.values():
        dout = layer.backward(dout)
    result = {"loss": loss, "dx": dout, "layers": layers}
    for i in range(1, 4):
        result[f"dW{i}"] = layers[f"Affine{i}"].dW
        result[f"db{i}"] = layers[f"Affine{i}"].db
    return result

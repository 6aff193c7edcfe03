# /// variant
# exercise = "ordered_layers"
# mistakes = ["The layers are named by position, Affine1, Relu2, Affine3 and so on"]
# ///
from collections import OrderedDict


def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu2"] = Relu()
    layers["Affine3"] = Affine(params["W2"], params["b2"])
    layers["Relu4"] = Relu()
    layers["Affine5"] = Affine(params["W3"], params["b3"])
    last = SoftmaxWithLoss()
    x = X
    for layer in layers.values():
        x = layer.forward(x)
    loss = last.forward(x, t)
    dout = last.backward(1)
    for layer in reversed(list(layers.values())):
        dout = layer.backward(dout)
    out = {"loss": loss, "dx": dout, "layers": layers}
    for n, name in enumerate(["Affine1", "Affine3", "Affine5"], start=1):
        out[f"dW{n}"] = layers[name].dW
        out[f"db{n}"] = layers[name].db
    return out

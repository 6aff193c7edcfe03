# /// variant
# exercise = "ordered_layers"
# mistakes = ["The loss layer is put into the layers as well", "Both Relu names hold the same object"]
# ///
import numpy as np


def ordered_layers(params, X, t):
    relu = Relu()
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = relu
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Relu2"] = relu
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    out = X
    for name in layers:
        out = layers[name].forward(out)
    layers["Last"] = SoftmaxWithLoss()
    loss = layers["Last"].forward(out, t)

    dout = 1
    for name in list(layers)[::-1]:
        dout = layers[name].backward(dout)
    gyeolgwa = {"loss": loss, "dx": dout, "layers": layers}
    for n in ("1", "2", "3"):
        gyeolgwa["dW" + n] = layers["Affine" + n].dW
        gyeolgwa["db" + n] = layers["Affine" + n].db
    return gyeolgwa

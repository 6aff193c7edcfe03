# /// variant
# exercise = "ordered_layers"
# mistakes = ["reverse is called on the values of a dictionary, which have no such method"]
# ///
import numpy as np


def ordered_layers(params, X, t):
    layers = OrderedDict()
    for i in range(1, 4):
        layers["Affine" + str(i)] = Affine(params["W" + str(i)], params["b" + str(i)])
        if i < 3:
            layers["Relu" + str(i)] = Relu()
    lastLayer = SoftmaxWithLoss()
    out = X
    for layer in layers.values():
        out = layer.forward(out)
    loss = lastLayer.forward(out, t)
    dout = lastLayer.backward()
    for layer in layers.values().reverse():
        dout = layer.backward(dout)
    grads = {"loss": loss, "dx": dout, "layers": layers}
    for i in range(1, 4):
        grads["dW" + str(i)] = layers["Affine" + str(i)].dW
        grads["db" + str(i)] = layers["Affine" + str(i)].db
    return grads

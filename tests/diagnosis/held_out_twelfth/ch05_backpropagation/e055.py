# /// variant
# exercise = "ordered_layers"
# mistakes = ["The name layers is used again for the reversed list, so the result holds a reversed list under \"layers\" and not the ordered mapping"]
# ///
from collections import OrderedDict


def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Relu2"] = Relu()
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    lastLayer = SoftmaxWithLoss()

    x = X
    for layer in layers.values():
        x = layer.forward(x)
    loss = lastLayer.forward(x, t)

    grads = {}
    affines = [layers["Affine1"], layers["Affine2"], layers["Affine3"]]
    dout = lastLayer.backward(1)
    layers = list(layers.values())
    layers.reverse()
    for layer in layers:
        dout = layer.backward(dout)

    for i, affine in enumerate(affines):
        grads["dW" + str(i + 1)] = affine.dW
        grads["db" + str(i + 1)] = affine.db
    grads["loss"] = loss
    grads["dx"] = dout
    grads["layers"] = layers
    return grads

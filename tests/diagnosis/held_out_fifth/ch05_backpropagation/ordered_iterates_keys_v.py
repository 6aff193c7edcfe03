# /// variant
# exercise = "ordered_layers"
# mistakes = ["loops_over_the_names"]
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

    for layer in layers:
        X = layer.forward(X)
    loss = lastLayer.forward(X, t)

    dout = lastLayer.backward(1)
    for layer in reversed(layers):
        dout = layer.backward(dout)
    grads = {"loss": loss, "dx": dout, "layers": layers}
    for k in "123":
        grads["dW" + k] = layers["Affine" + k].dW
        grads["db" + k] = layers["Affine" + k].db
    return grads

# /// variant
# exercise = "ordered_layers"
# mistakes = ["SoftmaxWithLoss is put into layers as a sixth layer; it should stay outside"]
# ///
from collections import OrderedDict


def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Relu2"] = Relu()
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    layers["Softmax"] = SoftmaxWithLoss()

    x = X
    for name in layers:
        if name == "Softmax":
            loss = layers[name].forward(x, t)
        else:
            x = layers[name].forward(x)
    dout = 1
    for name in reversed(list(layers)):
        dout = layers[name].backward(dout)

    result = {"loss": loss, "dx": dout, "layers": layers}
    for i in ("1", "2", "3"):
        result["dW" + i] = layers["Affine" + i].dW
        result["db" + i] = layers["Affine" + i].db
    return result

# /// variant
# exercise = "ordered_layers"
# mistakes = ["Both Relu layers are stored under the name \"Relu1\", so there is no Relu behind Affine2", "The loss, already a mean, is divided by the number of rows once more"]
# ///
from collections import OrderedDict


def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Relu1"] = Relu()
    layers["Affine3"] = Affine(params["W3"], params["b3"])

    out = X
    for name in layers:
        out = layers[name].forward(out)
    last = SoftmaxWithLoss()
    loss = last.forward(out, t) / len(X)

    dout = last.backward(1)
    for name in reversed(list(layers)):
        dout = layers[name].backward(dout)

    result = {"loss": loss, "dx": dout, "layers": layers}
    for i in (1, 2, 3):
        result[f"dW{i}"] = layers[f"Affine{i}"].dW
        result[f"db{i}"] = layers[f"Affine{i}"].db
    return result

# /// variant
# exercise = "ordered_layers"
# mistakes = ["The name Relu1 is used for both Relu layers, so the second stands in the place of the first and one is missing.", "It loops over the dict itself, so that the layers are strings, and an AttributeError is raised."]
# ///
from collections import OrderedDict

def ordered_layers(params, X, t):
    layers = OrderedDict()
    for i in ("1", "2", "3"):
        layers["Affine" + i] = Affine(params["W" + i], params["b" + i])
        if i != "3":
            layers["Relu1"] = Relu()
    last = SoftmaxWithLoss()
    out = X
    for layer in layers:
        out = layer.forward(out)
    loss = last.forward(out, t)
    dout = last.backward()
    for layer in reversed(layers):
        dout = layer.backward(dout)
    result = {"loss": loss, "dx": dout, "layers": layers}
    for i in ("1", "2", "3"):
        result["dW" + i] = layers["Affine" + i].dW
        result["db" + i] = layers["Affine" + i].db
    return result

# /// variant
# exercise = "ordered_layers"
# mistakes = ["reversed(layers) goes over the names, and backward is called on a str, so an AttributeError is raised"]
# ///
from collections import OrderedDict


def ordered_layers(params, X, t):
    layers = OrderedDict(
        Affine1=Affine(params["W1"], params["b1"]),
        Relu1=Relu(),
        Affine2=Affine(params["W2"], params["b2"]),
        Relu2=Relu(),
        Affine3=Affine(params["W3"], params["b3"]),
    )
    last = SoftmaxWithLoss()
    out = X
    for layer in layers.values():
        out = layer.forward(out)
    loss = last.forward(out, t)
    dout = last.backward()
    for layer in reversed(layers):
        dout = layer.backward(dout)
    result = {"loss": loss, "dx": dout, "layers": layers}
    for n in "123":
        result["dW" + n] = layers["Affine" + n].dW
        result["db" + n] = layers["Affine" + n].db
    return result

# /// variant
# exercise = "ordered_layers"
# mistakes = ["The key Relu1 is used for both activations, so the mapping lacks Relu2 and the second activation is not applied.", "dx is the gradient that comes out of the loss layer instead of the one that comes out of Affine1."]
# ///
from collections import OrderedDict

def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Relu1"] = Relu()
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    last = SoftmaxWithLoss()

    out = X
    for layer in layers.values():
        out = layer.forward(out)
    loss = last.forward(out, t)
    dx = last.backward()
    dout = dx
    back = list(layers.values())
    back.reverse()
    for layer in back:
        dout = layer.backward(dout)
    result = {"loss": loss, "dx": dx, "layers": layers}
    for n in range(1, 4):
        result["dW%d" % n] = layers["Affine%d" % n].dW
        result["db%d" % n] = layers["Affine%d" % n].db
    return result

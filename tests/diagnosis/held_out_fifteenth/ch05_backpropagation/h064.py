# /// variant
# exercise = "ordered_layers"
# mistakes = ["The second Relu is not put into the layers, so that there are only four."]
# ///
from collections import OrderedDict

def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    last = SoftmaxWithLoss()
    x = X
    for name, layer in layers.items():
        x = layer.forward(x)
    loss = last.forward(x, t)
    d = last.backward()
    for name in list(layers)[::-1]:
        d = layers[name].backward(d)
    out = {"loss": loss, "dx": d, "layers": layers}
    for i in (1, 2, 3):
        out["dW" + str(i)] = layers["Affine" + str(i)].dW
        out["db" + str(i)] = layers["Affine" + str(i)].db
    return out

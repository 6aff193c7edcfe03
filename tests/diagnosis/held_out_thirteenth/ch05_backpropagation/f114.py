# /// variant
# exercise = "ordered_layers"
# mistakes = ["reversed is applied to layers.items(), so the loop variable is a pair of name and layer, which has no backward (AttributeError)."]
# ///
from collections import OrderedDict

def ordered_layers(params, X, t):
    layers = OrderedDict()
    for n in (1, 2, 3):
        layers[f"Affine{n}"] = Affine(params[f"W{n}"], params[f"b{n}"])
        if n != 3:
            layers[f"Relu{n}"] = Relu()
    last = SoftmaxWithLoss()
    x = X
    for layer in layers.values():
        x = layer.forward(x)
    loss = last.forward(x, t)
    dout = last.backward(1)
    for layer in reversed(layers.items()):
        dout = layer.backward(dout)
    grads = {"loss": loss, "dx": dout, "layers": layers}
    for n in (1, 2, 3):
        grads[f"dW{n}"] = layers[f"Affine{n}"].dW
        grads[f"db{n}"] = layers[f"Affine{n}"].db
    return grads

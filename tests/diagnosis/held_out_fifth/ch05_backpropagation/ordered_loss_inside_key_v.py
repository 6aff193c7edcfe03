# /// variant
# exercise = "ordered_layers"
# mistakes = ["loss_layer_among_the_layers", "relation:other_keys"]
# ///
from collections import OrderedDict


def ordered_layers(params, X, t):
    layers = OrderedDict()
    for i in (1, 2, 3):
        layers[f"Affine{i}"] = Affine(params[f"W{i}"], params[f"b{i}"])
        if i != 3:
            layers[f"Relu{i}"] = Relu()
    layers["Loss"] = SoftmaxWithLoss()
    h = X
    for name, layer in layers.items():
        h = layer.forward(h, t) if name == "Loss" else layer.forward(h)
    d = 1
    for layer in list(layers.values())[::-1]:
        d = layer.backward(d)
    out = {"loss": h, "dx": d, "layers": layers}
    for i in (1, 2, 3):
        out[f"W{i}"] = layers[f"Affine{i}"].dW
        out[f"b{i}"] = layers[f"Affine{i}"].db
    return out

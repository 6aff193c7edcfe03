# /// variant
# exercise = "ordered_layers"
# mistakes = ["dx_is_that_of_the_scores", "The dictionary of layers is returned in reverse order"]
# says = "dx is the gradient of the scores, kept before the loop through the layers; The dictionary of layers is returned in reverse order"
# ///
from collections import OrderedDict


def ordered_layers(params, X, t):
    layers = OrderedDict(
        [
            ("Affine1", Affine(params["W1"], params["b1"])),
            ("Relu1", Relu()),
            ("Affine2", Affine(params["W2"], params["b2"])),
            ("Relu2", Relu()),
            ("Affine3", Affine(params["W3"], params["b3"])),
        ]
    )
    last = SoftmaxWithLoss()
    x = X
    for l in layers.values():
        x = l.forward(x)
    loss = last.forward(x, t)
    layers = OrderedDict(reversed(list(layers.items())))
    dx = last.backward()
    d = dx
    for l in layers.values():
        d = l.backward(d)
    a = layers
    return {
        "loss": loss,
        "dx": dx,
        "layers": layers,
        "dW1": a["Affine1"].dW,
        "db1": a["Affine1"].db,
        "dW2": a["Affine2"].dW,
        "db2": a["Affine2"].db,
        "dW3": a["Affine3"].dW,
        "db3": a["Affine3"].db,
    }

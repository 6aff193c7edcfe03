# /// variant
# exercise = "ordered_layers"
# mistakes = ["loss_layer_among_the_layers"]
# says = "The loss layer is put into the dictionary of layers as well"
# ///
from collections import OrderedDict


def ordered_layers(params, X, t):
    layers = OrderedDict()
    for i in range(1, 4):
        layers["Affine%d" % i] = Affine(params["W%d" % i], params["b%d" % i])
        if i != 3:
            layers["Relu%d" % i] = Relu()
    layers["Loss"] = SoftmaxWithLoss()
    x = X
    for name, layer in layers.items():
        x = layer.forward(x, t) if name == "Loss" else layer.forward(x)
    result = {"loss": x}
    d = 1
    for name in list(layers)[::-1]:
        d = layers[name].backward(d)
    result["dx"] = d
    for i in range(1, 4):
        result["dW%d" % i] = layers["Affine%d" % i].dW
        result["db%d" % i] = layers["Affine%d" % i].db
    result["layers"] = layers
    return result

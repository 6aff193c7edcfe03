# /// partial
# missing = ["test_labels_give_the_same"]
# at_least = 0.6
# at_most = 0.9
# ///
from collections import OrderedDict


def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Relu2"] = Relu()
    layers["Affine3"] = Affine(params["W3"], params["b3"])

    x = X
    for layer in layers.values():
        x = layer.forward(x)
    y = softmax(x)
    loss = cross_entropy_error(y, t)

    dout = (y - t) / t.shape[0]
    backward_layers = list(layers.values())
    backward_layers.reverse()
    for layer in backward_layers:
        dout = layer.backward(dout)

    grads = {"loss": loss, "dx": dout, "layers": layers}
    for i in (1, 2, 3):
        grads["dW%d" % i] = layers["Affine%d" % i].dW
        grads["db%d" % i] = layers["Affine%d" % i].db
    return grads

# /// variant
# exercise = "ordered_layers"
# mistakes = ["one_relu_under_two_names"]
# ///
from collections import OrderedDict


def ordered_layers(params, X, t):
    relus = dict.fromkeys(["Relu1", "Relu2"], Relu())
    layers = OrderedDict()
    for i in range(1, 4):
        layers["Affine%d" % i] = Affine(params["W%d" % i], params["b%d" % i])
        if i != 3:
            layers["Relu%d" % i] = relus["Relu%d" % i]

    value = X
    for name in layers:
        value = layers[name].forward(value)
    top = SoftmaxWithLoss()
    answer = {"layers": layers, "loss": top.forward(value, t)}

    grad = top.backward()
    for name in list(layers)[::-1]:
        grad = layers[name].backward(grad)
    answer["dx"] = grad
    for i in range(1, 4):
        affine = layers["Affine%d" % i]
        answer.update({"dW%d" % i: affine.dW, "db%d" % i: affine.db})
    return answer

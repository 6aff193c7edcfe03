# /// variant
# exercise = "ordered_layers"
# mistakes = ["all_affines_before_the_relus"]
# ///
from collections import OrderedDict


def ordered_layers(params, X, t):
    layers = OrderedDict()
    for i in range(1, 4):
        layers["Affine" + str(i)] = Affine(params["W" + str(i)], params["b" + str(i)])
    for i in range(1, 3):
        layers["Relu" + str(i)] = Relu()
    order = ["Affine1", "Relu1", "Affine2", "Relu2", "Affine3"]
    x = X
    for name in order:
        x = layers[name].forward(x)
    head = SoftmaxWithLoss()
    loss = head.forward(x, t)
    dx = head.backward()
    for name in order[::-1]:
        dx = layers[name].backward(dx)
    res = {"loss": loss, "dx": dx, "layers": layers}
    for i in range(1, 4):
        res[f"dW{i}"] = layers[f"Affine{i}"].dW
        res[f"db{i}"] = layers[f"Affine{i}"].db
    return res

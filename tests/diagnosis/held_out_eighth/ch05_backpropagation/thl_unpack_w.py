# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["exception:not_iterable"]
# ///
import numpy as np


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)
    last = SoftmaxWithLoss()

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)
    loss, y = last.forward(out5, t)

    dout = last.backward(1)
    d5 = affine3.backward(dout)
    d4 = relu2.backward(d5)
    d3 = affine2.backward(d4)
    d2 = relu1.backward(d3)
    dx = affine1.backward(d2)

    result = {}
    result["loss"] = loss
    result["dx"] = dx
    result["dW1"] = affine1.dW
    result["db1"] = affine1.db
    result["dW2"] = affine2.dW
    result["db2"] = affine2.db
    result["dW3"] = affine3.dW
    result["db3"] = affine3.db
    return result

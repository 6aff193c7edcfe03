# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["one_relu_for_both_places"]
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1 = Affine(W1, b1)
    affine2 = Affine(W2, b2)
    affine3 = Affine(W3, b3)
    relu = Relu()

    out1 = affine1.forward(X)
    out2 = relu.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu.forward(out3)
    out5 = affine3.forward(out4)

    d4 = affine3.backward(out5)
    d3 = relu.backward(d4)
    d2 = affine2.backward(d3)
    d1 = relu.backward(d2)
    dx = affine1.backward(d1)

    return {"out1": out1, "out2": out2, "out3": out3, "out4": out4, "out5": out5, "dx": dx,
            "dW1": affine1.dW, "db1": affine1.db, "dW2": affine2.dW, "db2": affine2.db,
            "dW3": affine3.dW, "db3": affine3.db}

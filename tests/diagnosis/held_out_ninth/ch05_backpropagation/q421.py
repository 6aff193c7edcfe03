# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["Affine is made without its bias"]
# ///
import numpy as np


def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1 = Affine(W1)
    affine2 = Affine(W2)
    relu = Relu()
    out1 = affine1.forward(X) + b1
    out2 = relu.forward(out1)
    out3 = affine2.forward(out2) + b2
    d2 = affine2.backward(out3)
    d1 = relu.backward(d2)
    dx = affine1.backward(d1)
    return {"out1": out1, "out2": out2, "out3": out3, "dx": dx,
            "dW1": affine1.dW, "db1": affine1.db, "dW2": affine2.dW, "db2": affine2.db}

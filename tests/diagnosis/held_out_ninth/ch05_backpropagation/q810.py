# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["One Relu object is used in both places"]
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    a1, a2, a3 = Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)
    relu = Relu()
    out1 = a1.forward(X)
    out2 = relu.forward(out1)
    out3 = a2.forward(out2)
    out4 = relu.forward(out3)
    out5 = a3.forward(out4)

    d = a3.backward(out5)
    d = relu.backward(d)
    d = a2.backward(d)
    d = relu.backward(d)
    dx = a1.backward(d)
    return {"out1": out1, "out2": out2, "out3": out3, "out4": out4, "out5": out5, "dx": dx,
            "dW1": a1.dW, "db1": a1.db, "dW2": a2.dW, "db2": a2.db, "dW3": a3.dW, "db3": a3.db}

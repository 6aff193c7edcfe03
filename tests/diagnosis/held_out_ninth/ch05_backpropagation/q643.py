# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["The backward pass begins with ones instead of out3", "db1 is the gradient of the second bias"]
# ///
import numpy as np


def two_layer_forward_backward(X, W1, b1, W2, b2):
    L1, L2, L3 = Affine(W1, b1), Relu(), Affine(W2, b2)
    out1 = L1.forward(X)
    out2 = L2.forward(out1)
    out3 = L3.forward(out2)

    dout = np.ones_like(out3)
    dout = L3.backward(dout)
    dout = L2.backward(dout)
    dx = L1.backward(dout)
    return {"out1": out1, "out2": out2, "out3": out3, "dx": dx,
            "dW1": L1.dW, "db1": L3.db, "dW2": L3.dW, "db2": L3.db}

# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["The first Relu is left out of the forward pass", "The first Affine layer is left out of the backward pass for dx"]
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1, affine2, affine3 = Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)
    relu1, relu2 = Relu(), Relu()
    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out1)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)

    dout = affine3.backward(out5)
    dout = relu2.backward(dout)
    dout = affine2.backward(dout)
    dx = relu1.backward(dout)
    affine1.backward(dx)
    return {"out1": out1, "out2": out2, "out3": out3, "out4": out4, "out5": out5, "dx": dx,
            "dW1": affine1.dW, "db1": affine1.db, "dW2": affine2.dW, "db2": affine2.db,
            "dW3": affine3.dW, "db3": affine3.db}

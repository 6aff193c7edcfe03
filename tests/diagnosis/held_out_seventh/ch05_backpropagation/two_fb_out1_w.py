# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["second_affine_reads_out1", "gradients_of_the_layers_exchanged"]
# ///
import numpy as np


def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out1)
    d2 = affine2.backward(out3)
    d1 = relu1.backward(d2)
    dx = affine1.backward(d1)
    return {"out1": out1, "out2": out2, "out3": out3, "dx": dx,
            "dW1": affine2.dW, "db1": affine1.db, "dW2": affine1.dW, "db2": affine2.db}

# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["The loss layer gets no target"]
# ///
import numpy as np


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    a1, r1, a2, r2, a3 = Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)
    last = SoftmaxWithLoss()
    out1 = a1.forward(X)
    out2 = r1.forward(out1)
    out3 = a2.forward(out2)
    out4 = r2.forward(out3)
    out5 = a3.forward(out4)
    loss = last.forward(out5)
    d = last.backward(t)
    d = a3.backward(d)
    d = r2.backward(d)
    d = a2.backward(d)
    d = r1.backward(d)
    dx = a1.backward(d)
    return {"loss": loss, "dx": dx, "dW1": a1.dW, "db1": a1.db, "dW2": a2.dW, "db2": a2.db,
            "dW3": a3.dW, "db3": a3.db}

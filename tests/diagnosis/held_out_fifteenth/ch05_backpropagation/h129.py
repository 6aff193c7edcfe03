# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["The backward pass begins with an array of ones instead of out3."]
# ///
import numpy as np

def two_layer_forward_backward(X, W1, b1, W2, b2):
    a1 = Affine(W1, b1)
    r = Relu()
    a2 = Affine(W2, b2)
    out1 = a1.forward(X)
    out2 = r.forward(out1)
    out3 = a2.forward(out2)
    d = np.ones_like(out3)
    d = a2.backward(d)
    d = r.backward(d)
    d = a1.backward(d)
    return {"out1": out1, "out2": out2, "out3": out3, "dx": d, "dW1": a1.dW, "db1": a1.db, "dW2": a2.dW, "db2": a2.db}

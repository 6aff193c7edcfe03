# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["db3 is the mean over the rows instead of the sum", "The gradient of the second Relu is masked by out4 >= 0, which is true everywhere, instead of by out4 > 0"]
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    out1 = X @ W1 + b1
    out2 = np.where(out1 > 0, out1, 0)
    out3 = out2 @ W2 + b2
    out4 = np.where(out3 > 0, out3, 0)
    out5 = out4 @ W3 + b3

    d5 = out5
    dW3, db3 = out4.T @ d5, d5.mean(axis=0)
    d3 = d5 @ W3.T * (out4 >= 0)
    dW2, db2 = out2.T @ d3, d3.sum(axis=0)
    d1 = d3 @ W2.T * (out2 > 0)
    dW1, db1 = X.T @ d1, d1.sum(axis=0)
    dx = d1 @ W1.T
    names = "out1 out2 out3 out4 out5 dx dW1 db1 dW2 db2 dW3 db3".split()
    return dict(zip(names, (out1, out2, out3, out4, out5, dx, dW1, db1, dW2, db2, dW3, db3)))

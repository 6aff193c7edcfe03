# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["Bias and weight are passed to Affine in the wrong order"]
# ///
import numpy as np


def two_layer_forward_backward(X, W1, b1, W2, b2):
    aff1 = Affine(b1, W1)
    act = Relu()
    aff2 = Affine(b2, W2)

    out1 = aff1.forward(X)
    out2 = act.forward(out1)
    out3 = aff2.forward(out2)

    dx = aff1.backward(act.backward(aff2.backward(out3)))
    return dict(out1=out1, out2=out2, out3=out3, dx=dx, dW1=aff1.dW, db1=aff1.db, dW2=aff2.dW, db2=aff2.db)

# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["The second Relu is left out of the backward pass", "The loss is multiplied by the batch size"]
# ///
import numpy as np


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)
    sonsil = SoftmaxWithLoss()
    h = relu1.forward(affine1.forward(X))
    h = relu2.forward(affine2.forward(h))
    loss = sonsil.forward(affine3.forward(h), t) * X.shape[0]

    d5 = sonsil.backward()
    d4 = affine3.backward(d5)
    d3 = relu2.backward(d4)
    d2 = affine2.backward(d4)
    d1 = relu1.backward(d2)
    dx = affine1.backward(d1)
    return {"loss": loss, "dx": dx, "dW1": affine1.dW, "db1": affine1.db, "dW2": affine2.dW,
            "db2": affine2.db, "dW3": affine3.dW, "db3": affine3.db}

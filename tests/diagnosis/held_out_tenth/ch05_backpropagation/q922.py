# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["The scores instead of the gradient of the loss go back into the last Affine layer"]
# ///
import numpy as np


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    last = SoftmaxWithLoss()
    out = X
    for layer in layers:
        out = layer.forward(out)
    loss = last.forward(out, t)
    last.backward(1)
    dout = out
    for layer in reversed(layers):
        dout = layer.backward(dout)
    return {"loss": loss, "dx": dout, "dW1": layers[0].dW, "db1": layers[0].db, "dW2": layers[2].dW,
            "db2": layers[2].db, "dW3": layers[4].dW, "db3": layers[4].db}

# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["dW of the first layer is read before its backward has run"]
# says = "dW of the first layer is read before its backward has run"
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    a1 = Affine(W1, b1)
    r = Relu()
    a2 = Affine(W2, b2)
    out1 = a1.forward(X)
    out2 = r.forward(out1)
    out3 = a2.forward(out2)
    grads = {"dW1": a1.dW, "db1": a1.db}
    d2 = a2.backward(out3)
    d1 = r.backward(d2)
    dx = a1.backward(d1)
    return {"out1": out1, "out2": out2, "out3": out3, "dx": dx, **grads, "dW2": a2.dW, "db2": a2.db}

# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["Reads the gradients under the misspelled attribute name dw instead of dW: AttributeError."]
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)

    dout = affine2.backward(out3)
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {"out1": out1, "out2": out2, "out3": out3, "dx": dx,
            "dW1": affine1.dw, "db1": affine1.db, "dW2": affine2.dw, "db2": affine2.db}

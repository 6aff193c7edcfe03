# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["dx is the gradient before the first layer's backward, that of out1", "dW2 and dW3 are exchanged, with db2 and db3"]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    A1, R1, A2, R2, A3 = Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)
    out1 = A1.forward(X)
    out2 = R1.forward(out1)
    out3 = A2.forward(out2)
    out4 = R2.forward(out3)
    out5 = A3.forward(out4)
    dx = R1.backward(A2.backward(R2.backward(A3.backward(out5))))
    A1.backward(dx)
    return {
        "out1": out1,
        "out2": out2,
        "out3": out3,
        "out4": out4,
        "out5": out5,
        "dx": dx,
        "dW1": A1.dW,
        "db1": A1.db,
        "dW2": A3.dW,
        "db2": A3.db,
        "dW3": A2.dW,
        "db3": A2.db,
    }

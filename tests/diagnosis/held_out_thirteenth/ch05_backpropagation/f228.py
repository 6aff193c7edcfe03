# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["The backward pass leaves out the first Relu, so negative elements of out1 let the gradient through."]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    A1, A2, A3 = Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)
    R1, R2 = Relu(), Relu()
    out1 = A1.forward(X)
    out2 = R1.forward(out1)
    out3 = A2.forward(out2)
    out4 = R2.forward(out3)
    out5 = A3.forward(out4)
    d = A3.backward(out5)
    d = R2.backward(d)
    d = A2.backward(d)
    dx = A1.backward(d)
    return {"out1": out1, "out2": out2, "out3": out3, "out4": out4, "out5": out5, "dx": dx,
            "dW1": A1.dW, "db1": A1.db, "dW2": A2.dW, "db2": A2.db, "dW3": A3.dW, "db3": A3.db}

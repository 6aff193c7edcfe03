# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["The parentheses of Relu() are missing, so forward is called on the class without an object and a TypeError is raised"]
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1 = Affine(W1, b1)
    relu1 = Relu
    affine2 = Affine(W2, b2)

    # forward
    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)

    # backward
    dout2 = affine2.backward(out3)
    dout1 = relu1.backward(dout2)
    dx = affine1.backward(dout1)

    return {
        "out1": out1,
        "out2": out2,
        "out3": out3,
        "dx": dx,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
    }

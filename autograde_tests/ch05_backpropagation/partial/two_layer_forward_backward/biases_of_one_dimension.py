# /// partial
# missing = ["test_biases_of_one_row_give_the_same"]
# at_least = 0.6
# at_most = 0.9
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    if b1.ndim != 1 or b2.ndim != 1:
        raise ValueError("a bias is a vector")
    affine1 = Affine(W1, b1)
    relu = Relu()
    affine2 = Affine(W2, b2)

    out1 = affine1.forward(X)
    out2 = relu.forward(out1)
    out3 = affine2.forward(out2)

    dout = affine2.backward(out3)
    dout = relu.backward(dout)
    dx = affine1.backward(dout)
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

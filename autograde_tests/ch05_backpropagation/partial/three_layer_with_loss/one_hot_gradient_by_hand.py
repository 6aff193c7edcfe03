# /// partial
# missing = ["test_labels_give_the_same"]
# at_least = 0.6
# at_most = 0.9
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1, relu1 = Affine(W1, b1), Relu()
    affine2, relu2 = Affine(W2, b2), Relu()
    affine3 = Affine(W3, b3)

    out = affine1.forward(X)
    out = relu1.forward(out)
    out = affine2.forward(out)
    out = relu2.forward(out)
    out = affine3.forward(out)
    y = softmax(out)
    loss = cross_entropy_error(y, t)

    dout = (y - t) / X.shape[0]
    dout = affine3.backward(dout)
    dout = relu2.backward(dout)
    dout = affine2.backward(dout)
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {
        "loss": loss,
        "dx": dx,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
        "dW3": affine3.dW,
        "db3": affine3.db,
    }

# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["The backward pass goes on from out5, as in the exercise before, instead of from what the loss layer's backward returned"]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)
    last = SoftmaxWithLoss()

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)
    loss = last.forward(out5, t)

    dout = last.backward(1)
    dout4 = affine3.backward(out5)
    dout3 = relu2.backward(dout4)
    dout2 = affine2.backward(dout3)
    dout1 = relu1.backward(dout2)
    dx = affine1.backward(dout1)

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

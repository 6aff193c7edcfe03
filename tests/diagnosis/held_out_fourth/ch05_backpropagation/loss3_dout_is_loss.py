# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["The gradient of the loss layer is multiplied by the value of the loss"]
# says = "The gradient of the loss layer is multiplied by the value of the loss"
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1, affine2, affine3 = Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)
    relu1, relu2 = Relu(), Relu()
    last = SoftmaxWithLoss()

    score = affine3.forward(relu2.forward(affine2.forward(relu1.forward(affine1.forward(X)))))
    loss = last.forward(score, t)

    d = loss * last.backward()
    d = affine3.backward(d)
    d = relu2.backward(d)
    d = affine2.backward(d)
    d = relu1.backward(d)
    dx = affine1.backward(d)
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

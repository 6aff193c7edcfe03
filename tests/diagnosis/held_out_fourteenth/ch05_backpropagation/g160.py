# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["A third Relu stands behind the last Affine, before the softmax.", "db1 in the result is taken from the second layer."]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1, affine2, affine3 = Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)
    relu1, relu2, relu3 = Relu(), Relu(), Relu()
    last = SoftmaxWithLoss()

    h = relu1.forward(affine1.forward(X))
    h = relu2.forward(affine2.forward(h))
    h = relu3.forward(affine3.forward(h))
    loss = last.forward(h, t)

    d = last.backward()
    d = affine3.backward(relu3.backward(d))
    d = affine2.backward(relu2.backward(d))
    d = affine1.backward(relu1.backward(d))
    return {
        "loss": loss, "dx": d,
        "dW1": affine1.dW, "db1": affine2.db,
        "dW2": affine2.dW, "db2": affine2.db,
        "dW3": affine3.dW, "db3": affine3.db,
    }

# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["A third Relu follows the last Affine, so the negative values of out5 become 0"]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1 = Affine(W1, b1)
    affine2 = Affine(W2, b2)
    affine3 = Affine(W3, b3)
    relu1, relu2, relu3 = Relu(), Relu(), Relu()

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = relu3.forward(affine3.forward(out4))

    d = affine3.backward(relu3.backward(out5))
    d = affine2.backward(relu2.backward(d))
    dx = affine1.backward(relu1.backward(d))
    return {"out1": out1, "out2": out2, "out3": out3, "out4": out4, "out5": out5, "dx": dx,
            "dW1": affine1.dW, "db1": affine1.db, "dW2": affine2.dW, "db2": affine2.db,
            "dW3": affine3.dW, "db3": affine3.db}

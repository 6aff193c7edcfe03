# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["The backward pass starts from an array of ones instead of out3."]
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1 = Affine(W1, b1)
    relu = Relu()
    affine2 = Affine(W2, b2)

    out1 = affine1.forward(X)
    out2 = relu.forward(out1)
    out3 = affine2.forward(out2)

    d = affine2.backward(np.ones_like(out3))
    d = relu.backward(d)
    dx = affine1.backward(d)
    return {"out1": out1, "out2": out2, "out3": out3, "dx": dx,
            "dW1": affine1.dW, "db1": affine1.db, "dW2": affine2.dW, "db2": affine2.db}

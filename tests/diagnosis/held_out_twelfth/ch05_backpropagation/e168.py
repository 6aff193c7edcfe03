# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["The backward pass goes from affine2 straight to affine1 and leaves out the Relu", "db1 and db2 are swapped in the result"]
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1, relu, affine2 = Affine(W1, b1), Relu(), Affine(W2, b2)
    out1 = affine1.forward(X)
    out2 = relu.forward(out1)
    out3 = affine2.forward(out2)

    dout2 = affine2.backward(out3)
    dx = affine1.backward(dout2)

    result = {"out1": out1, "out2": out2, "out3": out3, "dx": dx}
    result["dW1"] = affine1.dW
    result["dW2"] = affine2.dW
    result["db1"] = affine2.db
    result["db2"] = affine1.db
    return result

# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["The backward pass leaves out the first Relu.", "out4 in the result is the value before the second Relu, out3."]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1, relu1 = Affine(W1, b1), Relu()
    affine2, relu2 = Affine(W2, b2), Relu()
    affine3 = Affine(W3, b3)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)

    dout = affine3.backward(out5)
    dout = relu2.backward(dout)
    dout = affine2.backward(dout)
    dx = affine1.backward(dout)

    grads = {"dx": dx}
    for i, layer in enumerate([affine1, affine2, affine3]):
        grads["dW" + str(i + 1)] = layer.dW
        grads["db" + str(i + 1)] = layer.db
    grads.update({"out1": out1, "out2": out2, "out3": out3, "out4": out3, "out5": out5})
    return grads

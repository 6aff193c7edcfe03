# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["The second Relu is left out: out4 is out3, and the backward pass has no Relu there either", "dx in the result is the gradient before the first Affine's backward (d1) instead of after it"]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1, affine2, affine3 = Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)
    relu1 = Relu()

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = out3
    out5 = affine3.forward(out4)

    d3 = affine3.backward(out5)
    d2 = affine2.backward(d3)
    d1 = relu1.backward(d2)
    d0 = affine1.backward(d1)

    result = {"out1": out1, "out2": out2, "out3": out3, "out4": out4, "out5": out5}
    result["dx"] = d1
    for i, layer in enumerate([affine1, affine2, affine3], 1):
        result[f"dW{i}"] = layer.dW
        result[f"db{i}"] = layer.db
    return result

# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["SoftmaxWithLoss.forward is called without t, which raises a TypeError."]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    last = SoftmaxWithLoss()
    out = X
    for layer in layers:
        out = layer.forward(out)
    loss = last.forward(out)
    dout = last.backward(1)
    for layer in layers[::-1]:
        dout = layer.backward(dout)
    res = {"loss": loss, "dx": dout}
    for n, layer in zip("123", layers[::2]):
        res["dW" + n] = layer.dW
        res["db" + n] = layer.db
    return res

# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["last.forward is called with the scores only and without t, a missing argument (TypeError)."]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    out = X
    for layer in layers:
        out = layer.forward(out)
    last = SoftmaxWithLoss()
    loss = last.forward(out)
    dout = last.backward()
    for layer in layers[::-1]:
        dout = layer.backward(dout)
    res = {"loss": loss, "dx": dout}
    for i, a in enumerate(layers[::2], start=1):
        res[f"dW{i}"] = a.dW
        res[f"db{i}"] = a.db
    return res

# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["The backward pass through the layers begins with the loss times ones instead of with the gradient that last.backward returns.", "The numbering of the gradients begins at the last layer, so dW1 and db1 belong to the third layer and dW3 and db3 to the first."]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    out = X
    for layer in layers:
        out = layer.forward(out)
    last = SoftmaxWithLoss()
    loss = last.forward(out, t)
    last.backward()
    dout = loss * np.ones_like(out)
    res = {"loss": loss}
    k = 1
    for layer in reversed(layers):
        dout = layer.backward(dout)
        if hasattr(layer, "dW"):
            res["dW" + str(k)] = layer.dW
            res["db" + str(k)] = layer.db
            k += 1
    res["dx"] = dout
    return res

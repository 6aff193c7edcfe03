# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["The backward pass starts with out5 instead of with the gradient from SoftmaxWithLoss.backward"]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    last = SoftmaxWithLoss()

    out5 = X
    for layer in layers:
        out5 = layer.forward(out5)
    loss = last.forward(out5, t)

    d = out5
    for layer in layers[::-1]:
        d = layer.backward(d)

    return {"loss": loss, "dx": d,
            "dW1": layers[0].dW, "db1": layers[0].db,
            "dW2": layers[2].dW, "db2": layers[2].db,
            "dW3": layers[4].dW, "db3": layers[4].db}

# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["The loss layer is called without the targets"]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3), SoftmaxWithLoss()]
    x = X
    for layer in layers:
        x = layer.forward(x)
    loss = x
    d = 1
    for layer in reversed(layers):
        d = layer.backward(d)
    return {
        "loss": loss,
        "dx": d,
        "dW1": layers[0].dW,
        "db1": layers[0].db,
        "dW2": layers[2].dW,
        "db2": layers[2].db,
        "dW3": layers[4].dW,
        "db3": layers[4].db,
    }
